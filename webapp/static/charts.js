/* 总务通 · charts, drawn by ECharts from the data table that stands beside each of them. */
(function () {
  "use strict";
  var COLOURS = ["#1b5e8a", "#c27c0e", "#2e7d5b", "#7b69b5", "#9aa7b2", "#b3392b"];
  var SMALL = { color: "#52606d", fontSize: 12 };

  function all(selector, root) { return Array.prototype.slice.call(root.querySelectorAll(selector)); }
  function number(text) {
    var plain = text.replace(/[,\s]/g, "").replace("−", "-");
    return plain === "" || plain === "—" ? null : parseFloat(plain);
  }
  function cell(row, column) { return row.cells[column].textContent.trim(); }

  function pie(rows, names) {
    return {
      series: [{ type: "pie", radius: ["48%", "76%"], center: ["32%", "50%"], label: { show: false },
        itemStyle: { borderColor: "#fff", borderWidth: 2 },
        data: rows.map(function (row) { return { name: cell(row, 0), value: number(cell(row, 1)) }; }) }],
      legend: { orient: "vertical", left: "60%", top: "middle", icon: "roundRect", itemWidth: 10, itemHeight: 10, textStyle: SMALL,
        formatter: function (name) { return name + "  " + cell(rows[names.indexOf(name)], 1); } }
    };
  }

  function line(title, column, rows, data) {
    var type = data.type || "bar", kind = (data.mix || "").split(",")[column] || (type === "line" ? "line" : "bar");
    return {
      name: title, type: kind, data: rows.map(function (row) { return number(cell(row, column + 1)); }),
      stack: type === "stack" ? "a" : undefined, barMaxWidth: 22, symbolSize: 6, showSymbol: rows.length < 14, step: data.step || false,
      lineStyle: { width: 2.2, type: data.dash && column === +data.dash ? [5, 4] : "solid" },
      areaStyle: data.area && column === 0 ? { opacity: 0.08 } : undefined, connectNulls: false,
      itemStyle: { borderRadius: kind === "bar" && type !== "stack" ? 2 : 0 },
      label: data.label ? { show: true, position: type === "hbar" ? "right" : "top", color: "#1d2733", fontSize: 12 } : undefined
    };
  }

  function axes(rows, names, titles, data) {
    var flat = data.type === "hbar", several = titles.length > 1;
    var category = { type: "category", data: names, axisTick: { show: false }, axisLine: { lineStyle: { color: "#c9d3db" } }, axisLabel: SMALL, inverse: flat };
    var value = { type: "value", name: flat ? "" : data.unit || "", show: !flat, nameTextStyle: SMALL, splitNumber: 4, scale: !!data.scale,
      axisLabel: SMALL, splitLine: { lineStyle: { color: "#edf1f4" } } };
    return {
      grid: { left: 4, right: flat ? 44 : 12, top: flat ? 4 : several || data.unit ? 34 : 14, bottom: 2, containLabel: true },
      tooltip: { trigger: "axis" },
      legend: several ? { right: 0, top: 0, icon: "roundRect", itemWidth: 12, itemHeight: 8, textStyle: SMALL } : undefined,
      series: titles.map(function (title, column) { return line(title, column, rows, data); }),
      xAxis: flat ? value : category, yAxis: flat ? category : value
    };
  }

  all("figure.z-chart", document).forEach(function (figure) {
    var data = figure.dataset, rows = all("tbody tr", figure);
    var names = rows.map(function (row) { return cell(row, 0); });
    var titles = all("thead th", figure).map(function (head) { return head.textContent.trim(); }).slice(1);
    var option = data.type === "pie" ? pie(rows, names) : axes(rows, names, titles, data);
    var chosen = (data.pal || "").split(",").filter(Boolean).map(function (index) { return COLOURS[+index]; });
    option.color = chosen.concat(COLOURS);
    option.animation = false;
    option.textStyle = { fontFamily: getComputedStyle(document.body).fontFamily };
    var chart = window.echarts.init(figure.querySelector(".box"), null, { renderer: "svg" });
    chart.setOption(option);
    ["resize", "beforeprint"].forEach(function (moment) { window.addEventListener(moment, function () { chart.resize(); }); });
  });
})();

#!/bin/sh
# The product beside the bare stack: sh src/bench/run.sh [--quick]; prints ratios. Needs JDK 17, Maven, python3.
set -e
cd "$(dirname "$0")/../.."
export LC_ALL=C.UTF-8
ROWS=20000 SECONDS_EACH=4
[ "$1" = "--quick" ] && SECONDS_EACH=1
WORK=$(mktemp -d)
trap 'rm -rf "$WORK"' EXIT
[ -f target/zongwu.war ] || mvn -q -B -DskipTests package
(cd src/bench/bare && mvn -q -B package)
python3 src/bench/gen_assets.py $ROWS > "$WORK/bare.csv"
# the headings that a Chinese ledger has
{ echo '资产编号,资产名称,分类,规格型号,计量单位,数量,单价,取得日期,使用年限,使用部门,存放地点,保管人,使用状况,供应商,备注'; tail -n +2 "$WORK/bare.csv"; } > "$WORK/ledger.csv"
JSOUP=$(find "${HOME}/.m2/repository/org/jsoup/jsoup" -name 'jsoup-*.jar' | grep -v sources | sort | tail -1)
echo "$(date +%F), $(nproc) cores, load $(cut -d' ' -f1 /proc/loadavg), JDK $(java -version 2>&1 | head -1)"
java -cp "$JSOUP" src/bench/Bench.java target/zongwu.war src/bench/bare "$WORK/ledger.csv" "$WORK" $SECONDS_EACH

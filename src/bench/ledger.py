#!/usr/bin/env python3
"""The made-up assets of gen_assets.py as a ledger of the practice school: Chinese headings, rooms and departments that it has.

    python3 gen_assets.py 20000 | python3 ledger.py BATCH > ledger.csv
"""
import csv
import sys

ROOMS = [f"{building} {floor}0{room}" for building in ("明德楼", "行知楼", "格致楼", "思源楼") for floor in range(1, 5) for room in range(1, 9)]
DEPARTMENTS = ["教务处", "总务处", "德育处", "校长室", "图书馆", "信息中心", "食堂", "体育组"]
out = csv.writer(sys.stdout)
out.writerow(["资产编号", "资产名称", "规格型号", "计量单位", "数量", "单价", "取得日期", "使用部门", "存放地点", "供应商", "备注"])
for at, row in enumerate(csv.DictReader(sys.stdin)):
    out.writerow([f"{sys.argv[1]}-{row['asset_no']}", row["name"], row["model"], row["unit"], row["qty"], row["price"], row["bought_on"],
                  DEPARTMENTS[at % len(DEPARTMENTS)], ROOMS[at % len(ROOMS)], row["supplier"], row["note"]])

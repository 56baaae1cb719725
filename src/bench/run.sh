#!/bin/sh
# The product beside the bare stack: sh src/bench/run.sh [--quick]; prints ratios. Needs JDK 17, Maven and python3.
set -e
cd "$(dirname "$0")/../.."
export LC_ALL=C.UTF-8
WORK=$(mktemp -d)
trap 'rm -rf "$WORK"' EXIT
mvn -q -B -DskipTests package
(cd src/bench/bare && mvn -q -B package)
python3 src/bench/gen_assets.py 20000 > "$WORK/bare.csv"
python3 src/bench/ledger.py A < "$WORK/bare.csv" > "$WORK/a.csv"
LEDGERS="$WORK/a.csv"
SECONDS_EACH=1
if [ "$1" != "--quick" ]; then
    SECONDS_EACH=4
    for batch in B C; do
        python3 src/bench/gen_assets.py 40000 --seed 7 | python3 src/bench/ledger.py $batch > "$WORK/$batch.csv"
        LEDGERS="$LEDGERS $WORK/$batch.csv"
    done
fi
LIBS="target/zongwu/WEB-INF/lib/*:src/bench/bare/target/lib/*"
javac -d "$WORK/classes" -cp "$LIBS" src/bench/java/*.java
echo "$(date +%F), $(nproc) cores, load $(cut -d' ' -f1 /proc/loadavg), $(java -version 2>&1 | head -1)"
# shellcheck disable=SC2086 # one word a ledger
java -cp "$WORK/classes:$LIBS" Bench target/zongwu.war src/bench/bare "$WORK/bare.csv" "$WORK" $SECONDS_EACH $LEDGERS

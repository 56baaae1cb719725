#!/bin/sh
# Heavy proofs on the packaged file: sh src/proof/run.sh [--kills N] [--term] [--full-disk]; needs JDK 17 and Maven.
# --full-disk mounts a small tmpfs and needs root for it. A first word that ends in .war is tried as it is, unbuilt.
set -e
cd "$(dirname "$0")/../.."
export LC_ALL=C.UTF-8
WORK=$(mktemp -d)
mkdir "$WORK/disk"
trap 'umount "$WORK/disk" 2>/dev/null || true; rm -rf "$WORK"' EXIT
WAR=$1
case "$WAR" in
    *.war) shift ;;
    *) WAR=target/zongwu.war; mvn -q -B -DskipTests package ;;
esac
case " $* " in
    *" --full-disk "*) mount -t tmpfs -o size=48m zongwu-proof "$WORK/disk" ;;
esac
LIBS="target/zongwu/WEB-INF/lib/*"
javac -d "$WORK/classes" -cp "$LIBS" src/proof/java/*.java
echo "$(date +%F), $(nproc) cores, load $(cut -d' ' -f1 /proc/loadavg), $(java -version 2>&1 | head -1)"
java -Djdk.httpclient.allowRestrictedHeaders=connection -cp "$WORK/classes:$LIBS" Proof "$WAR" "$WORK" "$@"

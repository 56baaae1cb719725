#!/bin/sh
# Finds Java 17 or later in jre/, JAVA_HOME or the path and starts the program. Options: --help
set -eu
export LC_ALL=C.UTF-8
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)

java=java
if [ -n "${JAVA_HOME:-}" ] && [ -x "$JAVA_HOME/bin/java" ]; then java=$JAVA_HOME/bin/java; fi
if [ -x "$here/jre/bin/java" ]; then java=$here/jre/bin/java; fi
version=$("$java" -version 2>&1 | sed -n 's/.* version "\([0-9]*\).*/\1/p' | head -n 1) || version=
if [ "${version:-0}" -lt 17 ]; then
    cat "$here/bin/no-java.txt" >&2
    exit 1
fi

set -- -jar "$here/zongwu.war" "$@"
# a folder of our own for what is unpacked: some systems clear the common one now and then
if [ -z "${ZONGWU_TMP:-}" ]; then ZONGWU_TMP=$here/run; fi
if mkdir -p "$ZONGWU_TMP" 2>/dev/null && [ -w "$ZONGWU_TMP" ]; then
    set -- "-Djava.io.tmpdir=$ZONGWU_TMP" "$@"
fi
exec "$java" -Xms32m -Xmx192m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 "$@"

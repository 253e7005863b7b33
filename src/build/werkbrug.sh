#!/bin/sh
# Starts Werkbrug with the flags that were measured for it; docs/architecture.md has the figures.
set -eu
here=$(cd "$(dirname "$0")" && pwd)

# A JDK 25: JAVA_HOME, else one the system keeps, else the java on the path.
is_25() {
    [ -x "$1" ] && "$1" -version 2>&1 | head -n 1 | grep -Eq '"(2[5-9]|[3-9][0-9])[".+-]'
}
java=''
for candidate in "${JAVA_HOME:-/none}/bin/java" /usr/lib/jvm/*25*/bin/java "$(command -v java || echo /none)"; do
    if is_25 "$candidate"; then
        java=$candidate
        break
    fi
done
if [ -z "$java" ]; then
    echo 'Werkbrug heeft Java 25 nodig. Installeer een JDK 25 of noem de map ervan in JAVA_HOME.' >&2
    exit 1
fi

set -- -jar "$here/werkbrug.jar" "$@"
# The service keeps its loaded classes beside the jar when it is stopped in order, and starts in half the time after.
case "${3:-serve}" in
serve) [ ! -w "$here" ] || set -- -XX:+AutoCreateSharedArchive "-XX:SharedArchiveFile=$here/werkbrug.jsa" -Xlog:cds=off -Xlog:cds+dynamic=off -Xlog:aot=off "$@" ;;
esac
# Two pools of native memory are enough, and Netty needs few arenas.
export MALLOC_ARENA_MAX=2
exec "$java" -Xmx180m -XX:+UseSerialGC -Dio.netty.allocator.numDirectArenas=2 -Dio.netty.allocator.numHeapArenas=2 ${WERKBRUG_JAVA_OPTIONS:-} "$@"

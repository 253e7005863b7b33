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
# Searching is quicker with vectors; Java warns about it, so only the long runners ask for them.
case "${3:-serve}" in
serve | bench)
    set -- --add-modules jdk.incubator.vector "$@"
    # Made by a training run with these flags; one that does not fit is passed over.
    if [ -f "$here/werkbrug.aot" ]; then
        set -- "-XX:AOTCache=$here/werkbrug.aot" -XX:AOTMode=auto -Xlog:aot=off -Xlog:cds=off "$@"
    fi
    ;;
esac
exec "$java" -Xmx220m -XX:+UseSerialGC --enable-native-access=ALL-UNNAMED ${WERKBRUG_JAVA_OPTIONS:-} "$@"

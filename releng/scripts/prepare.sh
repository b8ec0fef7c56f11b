# Shared by ./build, ./ohmlab and the continuous integration: finds or installs what the machine lacks.
# Sourced, never run; expects ROOT to be the top folder of the project.

MAVEN_VERSION=3.9.11
MAVEN_HOME_LOCAL="$ROOT/.maven/apache-maven-$MAVEN_VERSION"

say() { printf 'ohmlab: %s\n' "$*" >&2; }
fail() { say "$*"; exit 1; }

debian_like() { command -v apt-get >/dev/null 2>&1; }

# java_major FOLDER: the feature number (17, 21, ...) of the Java in FOLDER, nothing when there is none. Its own note of it
# is read first, as asking a Java for its version takes a twentieth of a second and more.
java_major() {
    local noted
    [ -x "$1/bin/java" ] || return 0
    noted=$(sed -n 's/^JAVA_VERSION="\([0-9][0-9]*\).*/\1/p' "$1/release" 2>/dev/null) || true
    if [ -n "$noted" ]; then
        printf '%s\n' "$noted"
    else
        "$1/bin/java" -version 2>&1 | sed -n 's/.* version "\([0-9][0-9]*\).*/\1/p' | head -n 1
    fi
}

# find_java TOOL: prints the first Java home of version 17 or later that has bin/TOOL.
# Order: JAVA_HOME, the java of the PATH, then the usual folders, where 17 comes first as the release we compile for.
find_java() {
    local home major on_path
    on_path=$(command -v java 2>/dev/null) && on_path=$(dirname "$(dirname "$(readlink -f "$on_path")")")
    for home in "${JAVA_HOME:-}" "$on_path" /usr/lib/jvm/*17* /usr/lib/jvm/* /opt/java/*; do
        [ -n "$home" ] && [ -x "$home/bin/$1" ] || continue
        major=$(java_major "$home")
        if [ -n "$major" ] && [ "$major" -ge 17 ]; then
            printf '%s\n' "$home"
            return 0
        fi
    done
    return 1
}

has_library() {
    # Read to the end, not grep -q: under pipefail a list cut short would count as a failure.
    { ldconfig -p 2>/dev/null || /sbin/ldconfig -p 2>/dev/null; } | grep "$1" >/dev/null
}

# first_available NAME...: the first package name this release of the distribution knows.
first_available() {
    local name
    for name in "$@"; do
        if apt-cache show "$name" >/dev/null 2>&1; then
            printf '%s\n' "$name"
            return 0
        fi
    done
    printf '%s\n' "$1"
}

# missing_packages NEED...: prints the packages for the needs that this machine does not meet.
missing_packages() {
    local need
    for need in "$@"; do
        case "$need" in
        jdk) find_java javac >/dev/null || first_available openjdk-17-jdk-headless openjdk-21-jdk-headless default-jdk-headless ;;
        jre) find_java java >/dev/null || first_available openjdk-17-jre-headless openjdk-21-jre-headless default-jre-headless ;;
        maven) command -v mvn >/dev/null 2>&1 || [ -x "$MAVEN_HOME_LOCAL/bin/mvn" ] || echo maven ;;
        gtk) has_library 'libgtk-3\.so\.0' || first_available libgtk-3-0 libgtk-3-0t64 ;;
        xvfb) command -v Xvfb >/dev/null 2>&1 || echo xvfb ;;
        fonts) [ -n "$(fc-list 2>/dev/null | head -n 1)" ] || printf 'fontconfig\nfonts-dejavu-core\n' ;;
        git) command -v git >/dev/null 2>&1 || echo git ;;
        esac
    done
}

# need NEED...: installs what is missing when we may, and says the one command to type when we may not.
need() {
    local missing
    missing=$(missing_packages "$@" | tr '\n' ' ')
    missing=${missing% }
    [ -n "$missing" ] || return 0
    if ! debian_like; then
        fail "missing: $missing (Debian's names). Please install them with your system's package tool and try again."
    fi
    if [ "$(id -u)" -ne 0 ]; then
        fail "missing packages. Please type: sudo apt-get install -y $missing"
    fi
    say "installing $missing"
    apt-get update -qq >&2 || say "the package lists could not be refreshed, going on with the old ones"
    # The list was made before the refresh, when a fresh image knows no package at all: ask again.
    missing=$(missing_packages "$@" | tr '\n' ' ')
    # shellcheck disable=SC2086 # one word per package is meant
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing >&2 ||
        fail "the installation failed. Please type: apt-get install -y $missing"
}

# wish NEED...: as need, but goes on with a warning where it cannot install.
wish() {
    local missing
    missing=$(missing_packages "$@" | tr '\n' ' ')
    [ -n "$missing" ] || return 0
    if debian_like && [ "$(id -u)" -eq 0 ]; then
        need "$@"
    else
        say "charts need packages that are not there: ${missing% } (Debian's names)"
    fi
}

# bootstrap_maven: Tycho needs a newer Maven than distributions ship; the installed one fetches it as an artifact
# from wherever it is configured to look, so that mirrors and offline repositories keep working.
bootstrap_maven() {
    [ -x "$MAVEN_HOME_LOCAL/bin/mvn" ] && return 0
    say "fetching Maven $MAVEN_VERSION (once)"
    local parts="$ROOT/.maven/fetch.$$"
    mkdir -p "$parts"
    # Run outside of the project: its Tycho extension would not load in an old Maven.
    (cd "$parts" && mvn -B -q org.apache.maven.plugins:maven-dependency-plugin:3.6.1:unpack \
        "-Dartifact=org.apache.maven:apache-maven:$MAVEN_VERSION:zip:bin" \
        "-DoutputDirectory=$parts" "-Dproject.basedir=$parts") >&2 ||
        { rm -rf "$parts"; fail "Maven $MAVEN_VERSION could not be fetched; see the messages above."; }
    rm -rf "$MAVEN_HOME_LOCAL"
    mv "$parts/apache-maven-$MAVEN_VERSION" "$MAVEN_HOME_LOCAL"
    rm -rf "$parts"
    chmod +x "$MAVEN_HOME_LOCAL/bin/mvn"
}

# use_maven: JAVA_HOME and MVN are set afterwards. A JDK 17 is preferred over a later one when both are installed.
use_maven() {
    JAVA_HOME=$(find_java javac) || fail "no JDK 17 or later found; set JAVA_HOME to one."
    export JAVA_HOME
    bootstrap_maven
    MVN="$MAVEN_HOME_LOCAL/bin/mvn"
}

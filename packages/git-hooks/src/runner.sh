[ "${HUSKY-}" != 2 ] || set -x
gr_name=${0##*/}
gr_folder=${0%/*}
gr_own=${gr_folder%/*}/$gr_name
gr_code=0

# Before ours come the hooks that git would run if core.hooksPath did not lead here.
gr_before=
while read -r gr_key gr_value; do
  case $gr_key in
    guardrail.previoushookspath) gr_before=$gr_value && break ;;
    core.hookspath)
      case $gr_value in "$gr_hooks" | "$PWD/$gr_hooks" | "$gr_folder") ;; *) gr_before=$gr_value ;; esac ;;
  esac
done <<GR_END
$(git config --type=path --get-regexp '^(guardrail\.previous|core\.)hookspath$')
GR_END
case $gr_before in
  .git/*) [ -d .git ] || gr_before=$(git rev-parse --git-common-dir)/${gr_before#.git/} ;;
esac
gr_before=$gr_before/$gr_name

gr_run_before() {
  case $gr_name in
    pre-push | post-rewrite)
      # Git says something on standard input, which ours have to read as well.
      gr_input=$(cat)
      { [ -z "$gr_input" ] || printf '%s\n' "$gr_input"; } | GUARDRAIL_CHAIN=$gr_chain "$gr_before" "$@"
      gr_code=$?
      [ -n "$gr_input" ] || exec </dev/null
      [ -z "$gr_input" ] || exec <<GR_END
$gr_input
GR_END
      ;;
    *) GUARDRAIL_CHAIN=$gr_chain "$gr_before" "$@" || gr_code=$? ;;
  esac
}

# A hook of that kind may run the hooks of the repository by itself: it is not called a second time then.
gr_chain=$gr_name:$PWD
if [ -f "$gr_before" ] && [ -x "$gr_before" ] && [ "${GUARDRAIL_CHAIN-}" != "$gr_chain" ]; then
  if [ ! -f "$gr_own" ]; then
    export GUARDRAIL_CHAIN="$gr_chain"
    exec "$gr_before" "$@"
  fi
  gr_run_before "$@"
  # Where git does not ask whether it may go on, ours run all the same.
  case $gr_name in post-*) ;; *) [ "$gr_code" = 0 ] || exit "$gr_code" ;; esac
fi

[ "$gr_name" != post-checkout ] || gr_equip
[ -f "$gr_own" ] || exit "$gr_code"

gr_settings=${XDG_CONFIG_HOME:-${HOME-}/.config}/husky/init.sh
[ ! -f "$gr_settings" ] || . "$gr_settings"

gr_is_node() {
  case $("$1" --version 2>/dev/null) in
    v22.* | v2[4-9].* | v[3-9][0-9].*) return 0 ;;
    *) return 1 ;;
  esac
}

# A graphical client has the PATH of the system, which knows no version manager.
gr_find_node() {
  gr_pin=
  for gr_file in .nvmrc .node-version; do
    [ ! -f "$gr_file" ] || read -r gr_pin <"$gr_file" || :
  done
  gr_pin=${gr_pin#v}
  set -- "${VOLTA_HOME:-${HOME-}/.volta}/bin" /opt/homebrew/bin /usr/local/bin
  # Each is put before the last one: of a version manager the newest comes first.
  for gr_dir in \
    "${ASDF_DATA_DIR:-${HOME-}/.asdf}"/installs/nodejs/*/bin \
    "${MISE_DATA_DIR:-${HOME-}/.local/share/mise}"/installs/node/*/bin \
    "${HOME-}/Library/Application Support/fnm"/node-versions/*/installation/bin \
    "${FNM_DIR:-${HOME-}/.local/share/fnm}"/node-versions/*/installation/bin \
    "${NVM_DIR:-${HOME-}/.nvm}"/versions/node/*/bin; do
    set -- "$gr_dir" "$@"
  done
  set -- "$gr_node" "$@"
  [ -z "$gr_pin" ] || for gr_dir do
    case $gr_dir in */"$gr_pin"[./]* | */v"$gr_pin"[./]*) set -- "$gr_dir" "$@" ;; esac
  done
  for gr_dir do
    if gr_is_node "$gr_dir/node"; then
      PATH=$gr_dir:$PATH
      return 0
    fi
  done
  return 1
}

gr_cannot_find_node() {
  case $gr_name in pre-commit | pre-merge-commit | commit-msg | pre-push) ;; *) return 0 ;; esac
  grep -q 'guardrail hook' "$gr_own" || return 0
  cat >&2 <<GR_END
guardrail: Node.js was not found, so nothing can be checked and nothing passes. PATH is $PATH.
Run \`npx guardrail hook install\` in a terminal where \`node --version\` answers: the hooks remember the place.
Or add this line to $gr_settings: export PATH="/folder/of/node:\$PATH"
GR_END
  exit 1
}

gr_found=$(command -v node)
case $gr_found in
  '') gr_find_node || gr_cannot_find_node ;;
  "$gr_node/node") ;;
  # One of the system may be older than the one of the project.
  /bin/* | /usr/bin/* | /usr/local/bin/* | /opt/homebrew/bin/*) gr_is_node "$gr_found" || gr_find_node ;;
esac
export PATH="node_modules/.bin:$PWD/node_modules/.bin:$PATH"

if [ "${HUSKY-}" = 0 ]; then
  case $gr_name in
    pre-commit | pre-merge-commit | prepare-commit-msg | post-commit | pre-push) ;;
    *) exit "$gr_code" ;;
  esac
  # The lines of guardrail alone: they say so, write it down, and decide by the profile.
  export HUSKY
  sh -e -c "$(sed -n '/^# guardrail:start/,/^# guardrail:end/p' "$gr_own")" "$gr_own" "$@" || exit $?
  exit "$gr_code"
fi

sh -e "$gr_own" "$@"
gr_end=$?
[ "$gr_end" != 127 ] || echo "A program in $gr_own was not found. PATH is $PATH." >&2
case $gr_end$gr_name in
  0*) exit "$gr_code" ;;
  *post-*) ;;
  *) echo "$gr_own ended with code $gr_end, so this does not pass." >&2 ;;
esac
exit "$gr_end"

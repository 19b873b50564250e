/** What a shell runs to be told what can come next; the words follow, the last one unfinished. */
export const COMPLETE_COMMAND = '__complete';

export const SHELLS = ['bash', 'zsh', 'fish'] as const;
export type Shell = (typeof SHELLS)[number];

/** Each asks the program itself, so that it never knows less than the program. */
const SCRIPTS: Readonly<Record<Shell, string>> = {
  bash: `_naru() {
  local IFS=$'\\n'
  COMPREPLY=($(naru ${COMPLETE_COMMAND} -- "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null))
  [[ \${#COMPREPLY[@]} -gt 0 ]] || COMPREPLY=($(compgen -f -- "\${COMP_WORDS[COMP_CWORD]}"))
}
complete -F _naru naru`,
  zsh: `#compdef naru
_naru() {
  local -a found
  found=("\${(@f)$(naru ${COMPLETE_COMMAND} -- "\${(@)words[2,CURRENT]}" 2>/dev/null)}")
  found=("\${(@)found:#}")
  (( \${#found} )) && compadd -a found || _files
}
compdef _naru naru`,
  fish: `function __naru_complete
  set -l words (commandline -opc) (commandline -ct)
  naru ${COMPLETE_COMMAND} -- $words[2..-1] 2>/dev/null
end
complete -c naru -a '(__naru_complete)'`,
};

export function completionScript(shell: Shell): string {
  return SCRIPTS[shell];
}

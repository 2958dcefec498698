/** How the end of all steps is called, where a step could be named: in links, branches and jumps. */
export const finish = 'finish'

import { checkPlaylists } from '../playlists/playlists.ts'
import { filesOf, type Folder, readFrom } from '../read/folder.ts'
import type { Finding } from '../read/read.ts'
import { checkCommon } from './common.ts'

/**
 * What is to be said of the files that are no scenario's own: the playlists, and the sentences that all share.
 * @param all the folder's scenarios
 * @param labels the words of the screen, or undefined when they are not known
 */
export const checkBeside = (
  folder: string,
  all: Folder,
  labels?: readonly string[],
): readonly Finding[] => {
  const names = filesOf(folder)
  const readFile = readFrom(folder)
  return [...checkPlaylists(names, readFile, all, labels), ...checkCommon(names, readFile, labels)]
}

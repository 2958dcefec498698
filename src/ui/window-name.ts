import { createContext } from 'react'

/** What stands after the page's name in the title of the window. */
export const WindowName = createContext('Omasote')

import 'i18next'
import type account from '../portal/account/locales/fi.json'
import type frame from '../portal/frame/locales/fi.json'
import type home from '../portal/home/locales/fi.json'
import type messages from '../portal/messages/locales/fi.json'
import type signIn from '../portal/sign-in/locales/fi.json'
import type catalogue from '../practice/catalogue/locales/fi.json'
import type practice from '../practice/locales/fi.json'
import type ui from '../ui/locales/fi.json'

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: false
    resources: {
      ui: typeof ui
      practice: typeof practice
      catalogue: typeof catalogue
      account: typeof account
      frame: typeof frame
      'sign-in': typeof signIn
      home: typeof home
      messages: typeof messages
    }
  }
}

import 'i18next'
import type account from '../portal/account/locales/fi.json'
import type forms from '../portal/forms/locales/fi.json'
import type appointments from '../portal/appointments/locales/fi.json'
import type frame from '../portal/frame/locales/fi.json'
import type chat from '../portal/chat/locales/fi.json'
import type help from '../portal/help/locales/fi.json'
import type health from '../portal/health/locales/fi.json'
import type home from '../portal/home/locales/fi.json'
import type messages from '../portal/messages/locales/fi.json'
import type onBehalf from '../portal/on-behalf/locales/fi.json'
import type room from '../portal/room/locales/fi.json'
import type visit from '../portal/visit/locales/fi.json'
import type search from '../portal/search/locales/fi.json'
import type services from '../portal/services/locales/fi.json'
import type signIn from '../portal/sign-in/locales/fi.json'
import type tasks from '../portal/tasks/locales/fi.json'
import type catalogue from '../practice/catalogue/locales/fi.json'
import type practice from '../practice/locales/fi.json'
import type debrief from '../practice/debrief/locales/fi.json'
import type hand from '../practice/hand/locales/fi.json'
import type player from '../practice/player/locales/fi.json'
import type share from '../practice/share/locales/fi.json'
import type time from '../practice/time/locales/fi.json'
import type where from '../practice/where/locales/fi.json'
import type trainer from '../practice/trainer/locales/fi.json'
import type ui from '../ui/locales/fi.json'

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: false
    resources: {
      ui: typeof ui
      practice: typeof practice
      catalogue: typeof catalogue
      debrief: typeof debrief
      trainer: typeof trainer
      hand: typeof hand
      player: typeof player
      share: typeof share
      time: typeof time
      where: typeof where
      room: typeof room
      visit: typeof visit
      account: typeof account
      frame: typeof frame
      'sign-in': typeof signIn
      health: typeof health
      chat: typeof chat
      help: typeof help
      search: typeof search
      services: typeof services
      home: typeof home
      messages: typeof messages
      'on-behalf': typeof onBehalf
      appointments: typeof appointments
      tasks: typeof tasks
      forms: typeof forms
    }
  }
}

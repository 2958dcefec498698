import type { Words } from './messages.ts'

export const nobodyOneself: Words = {
  fi: 'Mikään tunnistustapa ei tunnista asiakasta itseään. Jätä yksi tapa pois kohdasta "identifies".',
  en: 'No method identifies the client. Leave one method out of "identifies".',
}

export const notSignedInYet = (page: string): Words => ({
  fi: `Sivu "${page}" on ennen kirjautumista, joten kukaan ei ole vielä kirjautunut. Vaihda avauksen sivu tai poista "signedInWith".`,
  en: `The page "${page}" comes before signing in, so nobody has signed in yet. Change the opening's page or remove "signedInWith".`,
})

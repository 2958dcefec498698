import type { Act, Input } from '../../../src/api/operations.ts'
import type { Problem } from '../../../src/api/problem.ts'
import type { Page } from '../../../src/lib/paths.ts'
import type { FactData, FactName } from '../../world/facts.ts'
import type { Feeling } from '../format/basics.ts'
import type { Condition, Matcher } from '../format/condition.ts'
import type { FailureKind } from '../format/failure.ts'
import type { Line } from '../format/line.ts'

/*
 * One Finnish line for each word of the format. A new act, fact, page, reason or failure without its line does
 * not compile.
 */

/** An object without fields has every key, as far as its type tells. */
type KeysOf<Union> = Union extends unknown
  ? string extends keyof Union
    ? never
    : keyof Union
  : never
type Outside = Exclude<Extract<Line, { act: unknown }>['act'], Act>

/** What is done, and on which pages; on every page where none is named. */
export const actLines: Readonly<
  Record<Act | Outside, { readonly line: string; readonly on: readonly Page[] }>
> = {
  'session.open': { line: 'Asiakas tunnistautuu ja kirjautuu sisään.', on: ['sign-in'] },
  'session.keep': { line: 'Asiakas jatkaa käyttöä, kun palvelu kysyy sitä.', on: [] },
  'session.close': { line: 'Asiakas kirjautuu ulos ja vahvistaa sen.', on: [] },
  'people.switch': {
    line: 'Asiakas vaihtaa, kenen asioita hän hoitaa. Oma nimi vie takaisin omiin asioihin.',
    on: ['on-behalf'],
  },
  'terms.accept': {
    line: 'Asiakas hyväksyy käyttöehdot ensimmäisellä kerralla.',
    on: ['terms'],
  },
  'contact.save': { line: 'Asiakas tallentaa yhteystietonsa.', on: ['contact', 'settings'] },
  'consents.change': {
    line: 'Asiakas antaa suostumuksen tai peruu sen.',
    on: ['settings', 'messages'],
  },
  'notices.read': {
    line: 'Asiakas avaa ajan tai tehtävän, josta etusivun ilmoitus kertoo.',
    on: ['home'],
  },
  'notices.see': { line: 'Asiakas merkitsee etusivun ilmoitukset nähdyiksi.', on: ['home'] },
  'notices.choose': { line: 'Asiakas valitsee, mistä ilmoitus tulee.', on: ['settings'] },
  'messages.send': { line: 'Asiakas lähettää uuden viestin.', on: ['messages.new'] },
  'messages.reply': { line: 'Asiakas vastaa samassa keskustelussa.', on: ['messages.one'] },
  'messages.read': { line: 'Asiakas avaa keskustelun ja lukee sen.', on: ['messages.one'] },
  'results.read': { line: 'Asiakas avaa laboratoriotuloksen ja lukee sen.', on: ['results.one'] },
  'measurements.add': {
    line: 'Asiakas kirjaa mittauksen. Kirjoita luvut niin kuin ne näppäillään: "136".',
    on: ['measurements.new'],
  },
  'measurements.remove': {
    line: 'Asiakas poistaa oman mittauksensa.',
    on: ['measurements.one'],
  },
  'drafts.discard': {
    line: 'Asiakas hylkää luonnoksen.',
    on: ['messages.new', 'messages.one'],
  },
  'attachments.add': {
    line: 'Asiakas lisää viestiin liitteen.',
    on: ['messages.new', 'messages.one'],
  },
  'attachments.remove': {
    line: 'Asiakas poistaa liitteen.',
    on: ['messages.new', 'messages.one'],
  },
  'forms.send': {
    line: 'Asiakas täyttää lomakkeen osa kerrallaan, tarkistaa sen ja lähettää.',
    on: ['forms.section', 'forms.review'],
  },
  'appointments.book': {
    line: 'Asiakas varaa ajan.',
    on: ['booking', 'booking.place', 'booking.time', 'booking.review'],
  },
  'appointments.move': {
    line: 'Asiakas siirtää ajan toiseen hetkeen samassa yksikössä.',
    on: ['appointments.one', 'appointments.move'],
  },
  'appointments.cancel': {
    line: 'Asiakas peruuttaa ajan ja vahvistaa sen.',
    on: ['appointments.one'],
  },
  'appointments.remind': {
    line: 'Asiakas muuttaa muistutusta.',
    on: ['appointments.one'],
  },
  'callback.ask': {
    line: 'Asiakas pyytää yksikköä soittamaan.',
    on: ['appointments.one', 'services.units', 'services.one'],
  },
  'chats.open': {
    line: 'Asiakas valitsee chatin aiheen ja siirtyy jonoon.',
    on: ['services.chat'],
  },
  'chats.say': { line: 'Asiakas kirjoittaa chatissa.', on: ['services.chat'] },
  'chats.leave': { line: 'Asiakas lopettaa chatin tai poistuu jonosta.', on: ['services.chat'] },
  'devices.check': {
    line: 'Asiakas kokeilee kameraa, mikrofonia tai kaiutinta ennen etätapaamista.',
    on: ['visit.devices'],
  },
  'visits.join': {
    line: 'Asiakas liittyy odotustilaan tai palaa tapaamiseen.',
    on: ['visit', 'visit.room'],
  },
  'visits.leave': {
    line: 'Asiakas poistuu odotustilasta tai tapaamisesta ja vahvistaa sen.',
    on: ['visit.room'],
  },
  'visits.say': {
    line: 'Asiakas vastaa ammattilaiselle tai kirjoittaa etätapaamisessa.',
    on: ['visit.room'],
  },
  'visits.switch': {
    line: 'Asiakas sulkee tai avaa kameran tai mikrofonin, tai pyytää puheenvuoroa.',
    on: ['visit.room'],
  },
  'visits.show': {
    line: 'Asiakas näyttää laboratoriotuloksen tai tiedoston etätapaamisessa.',
    on: ['visit.room'],
  },
  'visits.rate': { line: 'Asiakas kertoo, miten etätapaaminen sujui.', on: ['visit.room'] },
  'phone.call': {
    line: 'Soitto harjoituspuhelimella.',
    on: [],
  },
  'phone.answer': { line: 'Vastaus harjoituspuhelimeen, kun se soi.', on: [] },
  'browser.reload': { line: 'Sivu ladataan uudelleen.', on: [] },
}

export const factLines: Readonly<Record<FactName, string>> = {
  'signed.in':
    'Joku kirjautui sisään: "person" kertoo, kuka. Yleensä asiakas, ellei "identifies" sano toisin.',
  'signed.out': 'Asiakas kirjautui ulos.',
  'session.warned': 'Palvelu kysyi, jatkaako asiakas käyttöä: mitään ei ole tehty pitkään aikaan.',
  'session.kept': 'Asiakas jatkoi käyttöä.',
  'session.expired': 'Istunto päättyi itsestään. Asiakas on kirjautunut ulos.',
  'person.switched':
    'Asiakas vaihtoi, kenen asioita hän hoitaa. Kaikissa tapahtumissa "for" kertoo, kenen asioissa se tapahtui.',
  'terms.accepted': 'Asiakas hyväksyi käyttöehdot.',
  'contact.saved': 'Asiakas tallensi yhteystietonsa.',
  'consent.changed': 'Asiakas antoi suostumuksen tai perui sen.',
  'notices.chosen': 'Asiakas valitsi, mistä ilmoitus tulee.',
  'notice.read': 'Asiakas avasi ajan tai tehtävän, josta ilmoitus kertoi.',
  'notices.seen': 'Asiakas merkitsi etusivun ilmoitukset nähdyiksi.',
  'draft.saved': 'Kesken jäänyt teksti tallentui luonnokseksi.',
  'draft.discarded': 'Asiakas hylkäsi luonnoksen.',
  'attachment.added': 'Asiakas lisäsi liitteen.',
  'attachment.removed': 'Asiakas poisti liitteen.',
  'task.given': 'Asiakas sai uuden tehtävän.',
  'task.dropped': 'Tehtävää ei enää tarvita.',
  'form.sent':
    'Asiakas lähetti lomakkeen. Vastauksen ehto: { "answers.kysymyksen-id": "vastaus" }.',
  'message.sent': 'Uusi viesti lähti.',
  'message.replied': 'Asiakas vastasi vanhaan keskusteluun.',
  'message.taken': 'Ammattilainen otti viestin käsittelyyn.',
  'message.read': 'Asiakas luki vastauksen, jota ei ollut vielä lukenut.',
  'professional.replied': 'Ammattilainen vastasi.',
  'conversation.closed': 'Ammattilainen päätti keskustelun.',
  'result.arrived': 'Laboratoriotulos tuli luettavaksi. Tuloksen "state" on ensin "coming".',
  'result.read': 'Asiakas luki uuden laboratoriotuloksen.',
  'measurement.added': 'Asiakas kirjasi mittauksen.',
  'measurement.removed': 'Asiakas poisti mittauksensa.',
  'monitoring.completed': 'Seurantatehtävän mittaukset tulivat täyteen.',
  'appointment.booked': 'Asiakas varasi ajan.',
  'appointment.moved': 'Asiakas siirsi ajan.',
  'appointment.cancelled': 'Aika peruutettiin. Jos why on unit, yksikkö peruutti sen.',
  'reminder.changed': 'Asiakas muutti muistutusta.',
  'reminder.sent': 'Muistutus ajasta lähti: arkipäivää ennen kello 9.',
  'slot.taken': 'Joku muu varasi ajan ensin.',
  'callback.asked': 'Asiakas pyysi yksikköä soittamaan.',
  'device.checked': 'Laite kokeiltiin ennen etätapaamista: "found" kertoo, mitä löytyi.',
  'visit.joined': 'Asiakas tuli odotustilaan tai palasi tapaamiseen.',
  'visit.left': 'Asiakas poistui odotustilasta tai tapaamisesta.',
  'visit.admitted': 'Ammattilainen otti asiakkaan etätapaamiseen.',
  'professional.spoke': 'Ammattilainen puhui etätapaamisessa.',
  'visit.said': 'Asiakas vastasi tai kirjoitti etätapaamisessa.',
  'visit.switched': 'Asiakas sulki tai avasi kameran tai mikrofonin, tai pyysi puheenvuoroa.',
  'visit.shown': 'Asiakas näytti tuloksen tai tiedoston, tai lopetti näyttämisen.',
  'visit.entered': 'Joku muu tuli etätapaamiseen.',
  'visit.departed': 'Joku lähti etätapaamisesta.',
  'visit.ended': 'Ammattilainen päätti etätapaamisen.',
  'visit.rated': 'Asiakas kertoi, miten etätapaaminen sujui.',
  'professional.wrote': 'Ammattilainen kirjoitti viestin, jota asiakas ei ollut pyytänyt.',
  'phone.rang': 'Yksikkö soitti asiakkaan puhelimeen.',
  'phone.answered': 'Asiakas vastasi puhelimeen.',
  'chat.opened': 'Asiakas siirtyi chatin jonoon.',
  'chat.moved': 'Chatin jono eteni. Position on paikka jonossa.',
  'chat.joined': 'Ammattilainen tuli keskusteluun ja tervehti.',
  'chat.said': 'Asiakas kirjoitti chatissa.',
  'chat.answered': 'Ammattilainen kirjoitti chatissa.',
  'chat.ended': 'Chat päättyi. Jos joined on false, asiakas poistui jonosta.',
  'act.refused': 'Palvelu ei ottanut tekoa vastaan. Syy on luettelossa Syyt.',
  'act.left': 'Lomake jäi kesken, ja asiakas avasi toisen sivun.',
  'failure.began': 'Suunniteltu häiriö alkoi.',
  'failure.met': 'Sama häiriö tuli vastaan uudelleen.',
  'failure.ended': 'Häiriö loppui.',
  'page.opened': 'Sivu avautui. Ehdoissa lyhyemmin: { "page": "home" }.',
  'page.reloaded': 'Sivu ladattiin uudelleen.',
  'phone.called': 'Harjoituspuhelimella soitettiin.',
  'clock.advanced': 'Aikaa kelattiin.',
  said: 'Oppija sanoi jotakin. Ehdoissa lyhyemmin: { "said": "vaihtoehdon-id" }.',
  'place.guessed': 'Oppija arvioi, millä sivulla asiakas on.',
  'hint.shown': 'Oppija avasi vihjeen.',
  'step.shown': 'Käsi näytti vaiheen.',
  'cue.fired': 'Heräte laukesi.',
}

type Field = { [F in FactName]: KeysOf<FactData<F>> }[FactName]
type InputName = { [A in Act]: KeysOf<Input<A>> }[Act]

/** What stands in `with` of an act and in `where` of a condition. */
export const fieldLines: Readonly<Record<Field | InputName, string>> = {
  again: 'Palasiko asiakas tapaamiseen, jossa hän oli jo ollut.',
  answer:
    'Vastauksen id: yksi niistä, joita ammattilaisen kysymys tarjoaa. Palautteessa well, fair tai badly.',
  asks: 'Mitä ammattilainen kysyy: vastaukset ja mitä hän niihin sanoo.',
  beside: 'Onko hän asiakkaan kanssa samassa huoneessa.',
  control: 'Mitä kytketään: camera, microphone tai hand.',
  device: 'Laite: camera, microphone tai speaker.',
  found:
    'Mitä löytyi: works, drawn, denied, missing, busy, covered, silent, heard, not-heard tai echo.',
  how: 'Miten se sanottiin: voice, choice tai chat. Poistumisessa button tai page.',
  on: 'Onko se päällä.',
  about: 'Mihin tehtävä johtaa: { "form": … }, { "measurement": … } tai { "appointment": … }.',
  answers: 'Vastaukset kysymysten id:illä: { "kipu": "7", "laakkeet": "yes" }.',
  act: 'Teko, jota tapahtuma koskee.',
  at: 'Milloin mitattiin: { "at": "-1d 07:10" }. Ilman tätä nyt.',
  appointment: 'Ajan id, tai { "of": "appointment.booked" }.',
  by: 'Ammattilaisen id paikassa. Soittopyynnössä: mihin mennessä yksikkö soittaa.',
  bytes: 'Tiedoston koko tavuina.',
  chat: 'Chatin id paikassa.',
  choice: 'Vaihtoehdon id keskustelussa.',
  consent: 'Suostumus: sharing on tietojen jako, messaging on asiointi viesteillä.',
  content: 'Tiedoston sisältö. Kirjoita koko: { "kilobytes": 300 }.',
  conversation: 'Keskustelun id, tai { "of": "message.sent" }.',
  cue: 'Herätteen id.',
  due: 'Mihin mennessä tehtävä on tehtävä, esimerkiksi +3d 16:00.',
  info: 'Mitä varten tehtävä on.',
  task: 'Tehtävän id.',
  title: 'Tehtävän nimi.',
  diastolic: 'Alapaine.',
  email: 'Sähköpostiosoite. Se päättyy .example.',
  end: 'Hetki, jolloin aika päättyy.',
  failure: 'Häiriön id vaiheessa.',
  fields: 'Mitä lomakkeeseen on kirjoitettu.',
  file: 'Liitteen id. Etätapaamisessa näytettävän tiedoston nimi.',
  files: 'Montako liitettä lähti mukana.',
  form: 'Lomake: messages.new on uusi viesti, messages.reply.c-rokotus on vastaus keskusteluun, booking on ajan varaus.',
  from: 'Mistä alkaen: ajassa hetki, herätteessä rivi. Poistumisessa waiting, on tai lost.',
  given: 'Onko suostumus annettu.',
  flow: 'PEF-arvo.',
  glucose: 'Verensokeri.',
  joined: 'Oliko ammattilainen jo tullut keskusteluun.',
  kg: 'Paino.',
  kind: 'Häiriön laji, esimerkiksi F24. Mittauksessa bloodPressure, bloodSugar, pef tai weight. Ilmoituksissa answers, appointments, results tai tasks.',
  latest: 'Uusin ilmoitus, joka merkitään nähdyksi. Sitä vanhemmat merkitään samalla.',
  level: 'Monesko vihje: 1, 2 tai 3.',
  meal: 'Milloin verensokeri mitattiin: fasting, before, after tai other.',
  measurement: 'Mittauksen id, tai { "of": "measurement.added" }.',
  method: 'Tunnistustapa.',
  name: 'Tiedoston nimi, esimerkiksi kuva.jpg.',
  minutes: 'Monenko minuutin kuluttua istunto päättyy.',
  notUrgent: 'Asiakas vahvistaa, ettei viesti ole kiireellinen.',
  notice:
    'Ilmoituksen id: answers, appointments, results tai tasks, piste ja asian id: "appointments.a1".',
  notices: 'Mihin ilmoitukset tulevat: sms, email tai none.',
  number: 'Numero, johon soitettiin, esimerkiksi 112.',
  operation: 'Palvelun toiminto, jossa häiriö tuli vastaan.',
  page: 'Sivun nimi luettelosta Sivut.',
  path: 'Sivun osoite.',
  person: 'Henkilön id.',
  phone: 'Puhelinnumero. Keskellä on 000.',
  pulse: 'Syke.',
  position: 'Paikka jonossa: 1 on ensimmäinen.',
  professional: 'Ammattilaisen id paikassa. Voit jättää pois, kun start on { "free": … }.',
  quality: 'Millainen vaihtoehto oli: good, ok tai poor.',
  reason: 'Syy luettelosta Syyt. Ajan varauksessa: miksi asiakas tulee.',
  recipient: 'Vastaanottaja: yksikön tai yhteyshenkilön id.',
  result: 'Laboratoriotuloksen id.',
  reminder: 'Mihin muistutus ajasta tulee: sms, email tai none.',
  remoteAgreed: 'Suostuuko asiakas etätapaamiseen.',
  right: 'Oliko arvio oikea.',
  service: 'Palvelun id paikassa.',
  sharing: 'Saavatko ammattilaiset nähdä, mitä asiakas kirjaa.',
  start:
    'Hetki, jolloin aika alkaa: { "free": "+1 workday" } on ensimmäinen vapaa siitä eteenpäin, { "at": "+1 workday 09:00" } juuri se hetki.',
  step: 'Vaiheen id.',
  sure: 'Luku näytti oudolta, ja asiakas vahvisti sen.',
  systolic: 'Yläpaine.',
  terms: 'Hyväksyykö asiakas käyttöehdot.',
  text: 'Viestin teksti.',
  to: 'Kenelle soitetaan: yksikön id, emergency (112) tai helpline (116 117). Ajassa: mihin hetkeen.',
  topic: 'Aiheen id paikassa. Chatissa: chatin aiheen id.',
  unit: 'Yksikön id paikassa.',
  weekday: 'Viikonpäivä, jona mitattiin: mon, tue, wed, thu, fri, sat tai sun.',
  wanted: 'Haluaako asiakas ilmoituksen.',
  way: 'Miten tavataan: visit (vastaanotolla), remote (etänä) tai phone (puhelimessa). Chatissa: mihin ammattilainen ohjaa (booking, message, callback tai call).',
  who: 'Kuka päätti chatin: client tai professional. Etätapaamisessa: kuka tuli tai lähti.',
  why: 'Miksi aika peruutetaan. Yksikön peruuttamassa ajassa unit.',
}

export const pageLines: Readonly<Record<Page, string>> = {
  front: 'Palvelun ensimmäinen sivu ennen kirjautumista.',
  'sign-in': 'Tunnistautuminen: valitaan tunnistustapa.',
  terms: 'Käyttöehdot ensimmäisellä kerralla.',
  contact: 'Yhteystiedot ensimmäisellä kerralla.',
  home: 'Etusivu kirjautumisen jälkeen: tervehdys, tehtävät, ilmoitukset ja uusin viesti.',
  messages: 'Viestit: luettelo keskusteluista.',
  'messages.new': 'Uusi viesti.',
  'messages.closed': 'Päättyneet keskustelut.',
  'messages.one': 'Yksi keskustelu.',
  health: 'Omat terveystiedot: uudet tulokset, mittaukset ja suunnitelmat.',
  results: 'Laboratoriotulokset.',
  'results.one': 'Yksi laboratoriotulos.',
  'tests.one': 'Yhden tutkimuksen kehitys.',
  measurements: 'Mittaukset.',
  'measurements.one': 'Yhden mittauksen kehitys ja aiemmat mittaukset.',
  'measurements.new': 'Uusi mittaus.',
  plans: 'Suunnitelmat ja hoitopolut.',
  'plans.one': 'Yksi suunnitelma tai hoitopolku.',
  tasks: 'Tehtävät ja tapahtumat: mitä on tehtävä, mitä on tulossa ja mitä on tehty.',
  forms: 'Lomakkeet ja kyselyt.',
  'forms.one': 'Yhden lomakkeen alku: mitä varten se on ja missä vaiheessa se on.',
  'forms.section': 'Lomakkeen yksi osa.',
  'forms.review': 'Lomakkeen tarkistus ennen lähettämistä.',
  'forms.sent': 'Lähetetyn lomakkeen kuittaus, tulos ja vastaukset.',
  appointments: 'Ajanvaraukset: tulevat ajat.',
  'appointments.past': 'Menneet ja peruutetut ajat.',
  booking: 'Varaa aika: palvelu.',
  'booking.place': 'Varaa aika: paikka ja tapa.',
  'booking.time': 'Varaa aika: päivä ja kello.',
  'booking.review': 'Varaa aika: tarkistus.',
  'appointments.one': 'Yksi aika.',
  'appointments.move': 'Ajan siirtäminen.',
  visit: 'Etätapaaminen: valmistautuminen, laitetesti ja liittyminen.',
  'visit.devices': 'Laitetesti: kamera, mikrofoni, kaiutin ja yhteys.',
  'visit.room': 'Etätapaamisen huone: odotustila, tapaaminen ja sen jälkeen palaute.',
  'on-behalf': 'Asioi toisen puolesta: kenen puolesta voi asioida ja mitä silloin voi tehdä.',
  services: 'Palvelut: kiireellinen apu, palvelujen osat ja muut palvelut verkossa.',
  'services.units': 'Yksiköt ja puhelinnumerot.',
  'services.chat': 'Chat: aihe, jono, keskustelu ja aiemmat keskustelut.',
  'services.one': 'Yksi palvelujen osa: mihin otetaan yhteyttä missäkin asiassa.',
  help: 'Ohjeet. Aukeaa myös ilman kirjautumista.',
  'help.one': 'Yksi ohje, tai käyttöehdot, tietosuojaseloste tai saavutettavuusseloste.',
  search: 'Haku omista asioista, palveluista ja ohjeista.',
  settings: 'Asetukset: omat tiedot, ilmoitukset, suostumukset, kieli ja tekstin koko.',
}

export const reasonLines: Readonly<Record<Problem['type'], string>> = {
  invalid: 'Jokin tieto puuttuu tai on väärässä muodossa.',
  unauthenticated: 'Asiakas ei ole kirjautunut.',
  'identification-failed': 'Tunnistautuminen katkesi. Asiakas aloittaa sen alusta.',
  urgent: 'Viesti näyttää kiireelliseltä, ja palvelu pysäyttää sen.',
  'consent-needed': 'Asiakas ei ole antanut suostumusta, jota tämä tarvitsee.',
  implausible: 'Luku näyttää oudolta. Palvelu kysyy, onko se oikein.',
  'mandate-does-not-reach': 'Valtuus tai huoltajan oikeus ei riitä tähän.',
  closed: 'Keskustelu on päättynyt, eikä siihen voi enää vastata.',
  'too-late':
    'Aikaa ei voi enää muuttaa palvelussa. Paikan rajat kertovat, montako tuntia ennen se vielä onnistuu.',
  'too-early': 'Etätapaamiseen ei voi vielä liittyä. Sivu kertoo, milloin se aukeaa.',
  'slot-taken': 'Joku muu ehti varata ajan ensin.',
  overlap: 'Asiakkaalla on samaan aikaan toinen aika.',
  'not-found': 'Sellaista ei ole.',
  'service-fault': 'Tämä osa palvelusta ei toimi juuri nyt.',
  'no-operation': 'Palvelussa ei ole tällaista toimintoa. Vika on ohjelmassa.',
  unreadable: 'Palvelu ei ymmärtänyt pyyntöä. Vika on ohjelmassa.',
  unreachable: 'Palveluun ei saada yhteyttä.',
}

export const feelingLines: Readonly<Record<Feeling, string>> = {
  calm: 'rauhallinen',
  worried: 'huolissaan',
  doubtful: 'epäileväinen',
  unsure: 'epävarma',
  tired: 'väsynyt',
  glad: 'iloinen',
  relieved: 'helpottunut',
  thinking: 'mietteliäs',
  listening: 'kuuntelee',
  speaking: 'puhelias',
}

export const failureLines: Readonly<Record<FailureKind, string>> = {
  F01: 'Selain on liian vanha etätapaamiseen. Asiakas avaa linkin toisessa selaimessa tai soittaa. "on" on visits.get.',
  F02: 'Selain ei anna käyttää kameraa eikä mikrofonia.',
  F03: 'Mikrofonista ei kuulu mitään.',
  F04: 'Kamera on toisen ohjelman käytössä.',
  F05: 'Kameran linssi on peitetty.',
  F06: 'Ääntä ei kuulu.',
  F07: 'Ääni kiertää.',
  F12: 'Tunnistautuminen ei onnistu. Asiakas valitsee tunnistustavan uudelleen.',
  F13: 'Yhteys on heikko. Kameran sulkeminen auttaa. "on" on visits.get.',
  F14: 'Yhteys katkeaa kesken etätapaamisen. "on" on visits.get.',
  F20: 'Vapaita aikoja ei ole.',
  F21: 'Joku muu ehtii varata ajan, jonka asiakas valitsi.',
  F22: 'Istunto päättyy kesken. Teksti säilyy, ja asiakas kirjautuu uudelleen.',
  F23: 'Liitettä ei oteta vastaan: se on liian suuri, tai "why": "kind": väärää lajia.',
  F24: 'Yksi osa palvelusta ei toimi. Muu toimii, ja osa kertoo siitä itse.',
  F25: 'Palvelu on hidas: vastaus viipyy muutaman sekunnin.',
  F26: 'Palvelu pysäyttää viestin kiireellisenä, olivatpa sanat mitkä tahansa.',
}

export const conditionLines: Readonly<Record<KeysOf<Condition>, string>> = {
  happened: 'Jotakin on tapahtunut: nimi luettelosta Tapahtumat.',
  where: 'Tapahtuman tai sivun tietojen pitää olla tällaiset.',
  times: 'Vähintään näin monta kertaa.',
  since: 'Laskee vasta siitä, kun tämä vaihe, vaihtoehto, heräte tai häiriö alkoi.',
  page: 'Sivu on avattu.',
  clock: 'Kello on nyt tässä välissä.',
  said: 'Tämä vaihtoehto on sanottu.',
  slip: 'Tähän virheeseen on osuttu.',
  noticed: 'Tämä asia on huomattu (signal).',
  missed: 'Tämä asia on jäänyt huomaamatta (signal).',
  all: 'Kaikki nämä pätevät.',
  any: 'Ainakin yksi näistä pätee.',
  not: 'Tämä ei päde.',
}

export const matcherLines: Readonly<
  Record<
    'value' | KeysOf<Extract<Matcher, object>>,
    { readonly like: string; readonly line: string }
  >
> = {
  value: { like: '"unit": "harjula"', line: 'Täsmälleen tämä. Myös luku, true tai false.' },
  not: { like: '"unit": { "not": "harjula" }', line: 'Mikä tahansa muu.' },
  in: { like: '"unit": { "in": ["harjula", "petajala"] }', line: 'Jokin näistä.' },
  has: {
    like: '"text": { "has": ["lääk", "resept"] }',
    line: 'Tekstissä on sana, joka alkaa jollakin näistä. Siksi taivutus ei haittaa.',
  },
  min: { like: '"files": { "min": 1 }', line: 'Luku on vähintään tämä.' },
  max: { like: '"level": { "max": 2 }', line: 'Luku on enintään tämä.' },
}

/** How a time is written. */
export const timeLines: Readonly<Record<string, string>> = {
  'tue 09:00':
    'Viikonpäivä ja kello: mon, tue, wed, thu, fri, sat, sun. Avauksessa ensi viikko, jolla ei ole pyhiä.',
  '-3d 14:05': 'Kolme päivää ennen avausta kello 14.05.',
  '+2d 09:30': 'Kaksi päivää avauksen jälkeen kello 9.30.',
  '-4 workdays 19:44': 'Neljä arkipäivää ennen avausta.',
  '1 workday': 'Yhden arkipäivän kuluttua. Herätteessä laskee sen tapahtumasta.',
  '2h': 'Kahden tunnin kuluttua.',
  '30min': 'Puolen tunnin kuluttua.',
  '20s': 'Kahdenkymmenen sekunnin kuluttua.',
}

/** The areas whose words stand on the screen. */
export const areaLines: Readonly<Record<string, string>> = {
  account: 'Käyttöehdot ja asetukset',
  appointments: 'Ajanvaraukset',
  catalogue: 'Aloitussivu',
  debrief: 'Palaute harjoituksesta',
  forms: 'Lomakkeet ja kyselyt',
  frame: 'Valikko ja palvelun yläreuna',
  hand: 'Tehdään yhdessä',
  health: 'Omat terveystiedot',
  help: 'Ohjeet',
  home: 'Etusivu',
  messages: 'Viestit',
  'on-behalf': 'Asioi toisen puolesta',
  player: 'Katso-tapa',
  practice: 'Harjoitus palvelun ympärillä',
  room: 'Etätapaamisen odotustila ja tapaaminen',
  search: 'Haku',
  chat: 'Chat',
  services: 'Palvelut',
  share: 'Jaa tämä kohta',
  'sign-in': 'Tunnistautuminen',
  tasks: 'Tehtävät ja tapahtumat',
  time: 'Harjoituksen aika',
  trainer: 'Kouluttajan välineet',
  ui: 'Kaikille yhteiset',
  visit: 'Etätapaamiseen valmistautuminen ja laitetesti',
  where: 'Missä asiakas on',
}

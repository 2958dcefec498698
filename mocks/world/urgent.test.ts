import { describe, expect, test } from 'vitest'
import { sendMessage } from '../../src/testing/scripts.ts'
import { looksUrgent } from './urgent.ts'

const { place } = sendMessage().script

/** As people write: half sentences, spoken forms, the worst in passing. */
const urgent = {
  Finnish: [
    'Hei. Minulla on ollut tunnin ajan puristava kipu rinnassa, ja se säteilee käteen.',
    'Rintaa puristaa. Pitäisikö tulla näytille?',
    'Mistähän johtuu, kun rintaa on puristanut aamusta asti.',
    'Rintakipua ollut eilisestä. Voiko se olla lihas?',
    'Painaa rintaa kun kävelen rappuset ylös.',
    'Sattuu rintaan ja hikoiluttaa, voisiko hoitaja soittaa huomenna?',
    'Rintalastan takana polttaa ja leukaan särkee.',
    'Rinnasta ahdistaa, kun nousen ylös.',
    'Tuntuu kuin joku istuisi rinnan päällä.',
    'Rintakehässä tuntuu outoa painetta.',
    'Ottaa sydämestä, kun teen lumitöitä.',
    'Henkeä ahdistaa jo levossakin.',
    'Minulla on hengenahdistusta, en pysty makaamaan selälläni.',
    'En saa henkeä kunnolla, mitä teen?',
    'Henkee ei saa vedettyä, ja ahistaa henkeä koko ajan.',
    'Isän hengitys on vaikeaa ja huulet ovat siniset.',
    'Äidin suupieli roikkuu ja puhe on ihan sekavaa.',
    'Miehen puhe puuroutui aamulla, ja käsi ei tottele.',
    'Suu on vinossa, eikä hän osaa puhua.',
    'Luulen, että äiti on saanut aivohalvauksen.',
    'Hän menetti tajuntansa hetkeksi vessassa.',
    'Mummo on tajuton, mitä pitää tehdä?',
    'Vaimo pyörtyi keittiöön eikä herää kunnolla.',
    'Verenvuoto ei lakkaa, vaikka painan haavaa.',
    'Oksensin verta viime yönä kaksi kertaa.',
    'Jalasta vuotaa paljon verta.',
    'Olen ajatellut itsemurhaa.',
    'En jaksa elää enää.',
    'Haluaisin kuolla pois.',
    'Otin liikaa lääkkeitä illalla.',
    'Kieli turpoaa ampiaisen piston jälkeen.',
    'Sain pähkinästä vakavan allergisen reaktion, kurkkua kuristaa.',
    'Tuntuu kuin vanne olisi rinnan ympärillä.',
    'Pumpusta ottaa, kun kävelen.',
    'Vasenta kättä särkee ja kylmä hiki nousee otsalle.',
    'Isä kompuroi, ja toinen käsi ei liiku.',
    'Vaari makaa lattialla eikä vastaa.',
    'Söin kourallisen pillereitä.',
    'Kysyisin rintakivusta, joka ei hellitä.',
    'Iltapäivällä alkoi sellainen puristus rintakehän vasemmalla puolella eikä se mene ohi.',
    'Mulla on rinnassa koko ajan semmonen ahdistava tunne.',
    'Nitrot ei auta enää rintakipuun.',
    'Kipu lähtee rinnasta ja tuntuu olkavarressa ja leuassa.',
    'Rintaan on pistänyt nyt kolme päivää, pahenee rasituksessa.',
    'Poika hengittää tosi tiheään ja kylkivälit vetäytyvät sisään.',
    'Astmapiippu ei auta ja henki vinkuu.',
    'Heräsin yöllä siihen, etten saanut vedettyä henkeä.',
    'Isän suu vääntyi vinoon ruokapöydässä, mutta nyt se on jo parempi.',
    'Äidin vasen käsi ei enää toimi ja puhe on epäselvää.',
    'Toinen puoli kehosta on puutunut aamusta asti.',
    'Puheesta ei saa selvää ja toinen silmäluomi roikkuu.',
    'Mummi meni yhtäkkiä ihan sekavaksi eikä tunnista meitä.',
    'Poika sai kuumeessa kouristuksen.',
    'Hän kaatui ja alkoi kouristella, suusta tuli vaahtoa.',
    'Pappa ei havahdu, vaikka ravistelen.',
    'Leikkasin sormen sahalla ja verta tulee koko ajan läpi siteestä.',
    'Uloste on pikimustaa ja oksennuksessa on verta.',
    'Nenästä on vuotanut verta kaksi tuntia, syön Marevania.',
    'En näe enää mitään syytä jatkaa, olen suunnitellut, miten lähden.',
    'Mietin päivittäin, että olisi helpompi olla kuollut.',
    'Tyttäreni viiltelee käsiään ja puhuu kuolemasta.',
    'Lapsi sai maapähkinää, ja nyt koko keho on nokkosihottumalla ja ääni käheä.',
    'Taapero joi konetiskiainetta.',
    'Otin vahingossa tuplasti sydänlääkettä ja nyt huimaa.',
    'Poika putosi katolta, eikä tunne jalkojaan.',
    'Löin pääni jäähän, sen jälkeen olen oksentanut neljä kertaa.',
    'Kolmen viikon ikäisellä on kuume 38,5.',
    'Raskausviikko 34, kova päänsärky ja näköhäiriöitä.',
    'En ole tuntenut vauvan liikkeitä eilisen jälkeen, rv 36.',
    'Rintani on kipeä. Hengitys on vaikeaa.',
    'En saa ilmaa.',
    'Isäni ei puhu selvästi. Hänen kätensä ei nouse.',
    'Hän kaatui. Hänen päästään tulee verta.',
    'Poikani söi lääkkeitä. Lääkkeet olivat minun.',
    'Minä en halua enää olla elossa.',
    'Kasvoni turposivat. Söin pähkinää.',
    'Vauva ei herää syömään. Vauva on kuuma.',
    'Jalkani murtui. Luu näkyy.',
    'Ukilla menee sanat väärin päin eikä kynä pysy kädessä.',
    'Olen kirjoittanut jäähyväiskirjeen.',
    'Kaksivuotias veti kattilallisen kuumaa vettä päälleen.',
    'Olen raskaana ja käsissä ja kasvoissa on turvotusta, pää jyskyttää.',
  ],
  'plain Finnish': [
    'Minulla on kova kipu rinnassa. Kipu menee käteen.',
    'Minun rintaani sattuu.',
    'Rintaan sattuu. Minulla on huono olo.',
    'Minun on vaikea hengittää.',
    'Minun on vaikea saada henkeä.',
    'Hengittäminen on raskasta.',
    'Toinen puoli kasvoista ei liiku.',
    'En pysty puhumaan hyvin. Sanat menevät sekaisin.',
    'Hän on tajuton. Hän ei herää.',
    'Hän ei reagoi, kun puhun.',
    'Haavasta tulee paljon verta.',
    'Hän oksentaa verta.',
    'En halua elää.',
    'Haluan tappaa itseni.',
    'Huulet turpoavat. Syön uutta lääkettä.',
    'Kasvot ovat turvoksissa. Kurkku turpoaa.',
    'Sydänalassa on kova kipu.',
    'Hän ei hengitä.',
    'Käteni on heikko. Suupieli on vinossa.',
    'Hän on halvaantunut. Hän ei pysty puhumaan.',
  ],
  Swedish: [
    'Hej. Jag har haft ett tryck över bröstet sedan i morse.',
    'Jag har ont i bröstet och det strålar ut i armen.',
    'Bröstsmärtor när jag går i trappor, kan ni ringa i morgon?',
    'Det trycker i bröstet och jag svettas.',
    'Det känns tungt över bröstet.',
    'Det värker i bröstet och käken.',
    'Jag får inte luft när jag ligger ner.',
    'Pappa har andnöd.',
    'Det är svårt att andas, vad ska jag göra?',
    'Han andas inte ordentligt och läpparna är blå.',
    'Mammas mungipa hänger och hon sluddrar.',
    'Min man kan inte prata och ena sidan är domnad.',
    'Jag tror att hon har fått en stroke.',
    'Han är medvetslös.',
    'Hon svimmade i badrummet och går inte att väcka.',
    'Såret slutar inte blöda.',
    'Det kom mycket blod.',
    'Han kräks blod.',
    'Jag tänker på självmord.',
    'Jag orkar inte leva längre.',
    'Jag vill inte leva.',
    'Jag tog för många tabletter i går.',
    'Tungan svullnar efter ett getingstick.',
    'Jag har en svår allergisk reaktion.',
    'Hjärtat slår konstigt och jag kallsvettas.',
    'Farmor reagerar inte när vi pratar med henne.',
    'Jag ser ingen mening med att leva.',
    'Det gör så ont i bröstet när jag skottar snö.',
    'Hela bröstkorgen känns som i ett skruvstäd.',
    'Smärtan sitter mitt i bröstet och går upp i käken.',
    'Jag blir andfådd av att bara sitta.',
    'Barnet andas väldigt snabbt och drar in vid revbenen.',
    'Det rosslar och jag får knappt ner någon luft.',
    'Mormors ena ansiktshalva hänger.',
    'Pappa hittar inte orden och högra armen lyder inte.',
    'Plötsligt ser jag dubbelt och benet viker sig.',
    'Han fick ett krampanfall i morse och är fortfarande förvirrad.',
    'Jag får ingen kontakt med mamma, hon bara sover.',
    'Det slutar inte att blöda ur näsan, jag äter Marevan.',
    'Det fanns blod i kräket i natt.',
    'Såret är djupt och blodet pulserar ut.',
    'Jag har bestämt mig för att göra slut på allt.',
    'Min dotter säger att hon inte vill leva mer.',
    'Det vore bättre om jag var död.',
    'Han har svalt diskmedel.',
    'Min son tog en hel karta sömntabletter.',
    'Efter räkorna fick jag utslag över hela kroppen och halsen känns trång.',
    'Hon föll från stegen och slog huvudet, nu kräks hon.',
    'Han har ramlat ner från taket och kan inte röra benen.',
    'Babyn är slö och vill inte äta, febern är 39.',
    'Jag är gravid i vecka 33 och blöder.',
    'Jag har inte känt fosterrörelser sedan i går.',
    'Det är som om någon satt på bröstet.',
    'Jag kan inte andas ordentligt när jag lägger mig.',
    'Det bara väller ut blod.',
  ],
  English: [
    'Hello. I have had a squeezing pain in my chest for an hour.',
    'Chest pain since this morning, should I come in?',
    'My chest hurts and my left arm is numb.',
    'There is a weight on my chest and I am sweating.',
    'My chest feels tight when I climb the stairs.',
    'Could this be a heart attack?',
    'I can’t breathe properly.',
    'I cannot breathe when I lie down.',
    'She has trouble breathing and her lips are blue.',
    'I am short of breath even at rest.',
    'My mother’s face is drooping and she is slurring her words.',
    'I think my husband is having a stroke.',
    'He suddenly can’t speak.',
    'One side of his body is weak.',
    'Dad is unconscious.',
    'She passed out in the kitchen and won’t wake up.',
    'The wound won’t stop bleeding.',
    'I am bleeding heavily.',
    'He is vomiting blood.',
    'I am thinking about suicide.',
    'I don’t want to live any more.',
    'I want to die.',
    'I took too many pills last night.',
    'My tongue is swelling after a wasp sting.',
    'I think I have a severe allergic reaction, my throat is closing.',
    'It feels like a band around my chest.',
    'My left arm hurts and I am in a cold sweat.',
    'Grandpa is on the floor and not answering.',
    'I swallowed a whole bottle of pills.',
    'There’s this crushing feeling in the middle of my chest.',
    'My husband has pains going from his chest down his arm.',
    'Heart is racing, and I feel like I’m going to pass out.',
    'My inhaler isn’t helping and I’m wheezing badly.',
    'My baby is breathing very fast and sucking in her ribs.',
    'Can’t get my breath back after climbing the stairs.',
    'Half of his face has gone droopy.',
    'She woke up and her speech makes no sense.',
    'I suddenly lost vision in one eye and my hand feels dead.',
    'My son had a seizure this morning.',
    'Grandma is very drowsy and I can’t wake her up properly.',
    'He fell over and started shaking and foaming at the mouth.',
    'The cut is deep and blood keeps coming through the bandage.',
    'There was blood in my vomit, looked like coffee grounds.',
    'My nose has been bleeding for two hours, I take Marevan.',
    'I have been planning how to end my life.',
    'Everyone would be better off without me.',
    'My daughter has been cutting herself.',
    'My toddler drank dishwasher liquid.',
    'I think she took all her sleeping tablets at once.',
    'I ate shrimp and now I have hives everywhere and my voice is hoarse.',
    'He fell off the roof and can’t feel his legs.',
    'I hit my head yesterday and have been throwing up ever since.',
    'I am 34 weeks pregnant and I am bleeding.',
    'The baby has not moved since yesterday, I am pregnant, week 36.',
    'I’m struggling to get air in.',
    'Blood is gushing from his leg.',
  ],
}

/** They begin alike, or name the same part of the body, and can wait. */
const harmless = {
  Finnish: [
    'Sain kutsun rintasyöpäseulontaan. Voinko siirtää aikaa?',
    'Milloin rintakuvauksen tulos tulee?',
    'Kysyisin rintaruokinnasta. Imetys ei suju.',
    'Vauva ei huoli rintaa. Mistä saan imetysneuvontaa?',
    'Riittääkö rintamaito vielä kuuden kuukauden ikäiselle?',
    'Annan rintaa vähän väliä, ja vauva nukkuu huonosti.',
    'Löytyykö teiltä lasten rintareppu lainaksi?',
    'Otanko uuden verenpainelääkkeen aamulla vai illalla?',
    'Hei sydänystävä-ryhmän vetäjä, milloin seuraava kerta on?',
    'En ole tajunnut, miten esitietolomake täytetään.',
    'Suupielissä on rohtumia. Auttaisiko rasva?',
    'Kuntoutus aivoinfarktin jälkeen: milloin on seuraava aika?',
    'Tarvitsen todistuksen hengitysharjoituksista työnantajalle.',
    'Sain viikko sitten tikit. Milloin ne poistetaan?',
    'Verikokeen tulos puuttuu. Milloin veri otetaan uudelleen?',
    'Kurkku on ollut kipeä kaksi päivää.',
    'Selkä on jumissa, kun ajan metsäkonetta.',
    'Haluan elää terveellisemmin. Mistä saan ruokaohjeita?',
    'Puhelinnumeroni on vaihtunut.',
    'Kuolinpesän asiat ovat kesken. Tarvitsen isän todistuksen.',
    'Asiani ei ole kiireellinen.',
    'Milloin pääsen rasituskokeeseen?',
    'Minulla oli sydäninfarkti vuonna 2019. Tarvitsen uuden reseptin nitroon.',
    'Mihin voin palauttaa vanhat lääkkeet?',
    'Lapsen kuume laski jo. Voiko hän mennä päiväkotiin?',
    'Olen raskaana. Milloin on ensimmäinen neuvolakäynti?',
    'Odotan toista lasta, rv 12. Miten varaan ultraäänen?',
    'Verenpaine on ollut 150/90. Pitääkö annosta nostaa?',
    'Voisitteko uusia astmapiipun reseptin?',
    'Peukalossa on pieni haava. Miten sitä hoidetaan?',
    'Kaaduin viime kesänä pyörällä, ja polvi on yhä jäykkä.',
    'Kun nostan kättä, olkapää naksuu.',
    'Käsi on kipsissä. Milloin kipsi poistetaan?',
    'Vauvan kaksikuukautisneuvola pitäisi siirtää.',
    'Puheterapeutti pyysi lähettämään kuvan lomakkeesta.',
    'Lapsella on r-vika. Tarvitaanko puheterapiaa?',
    'Äitini kuoli syksyllä. Miten saan hänen potilastietonsa?',
    'Toinen silmä on punainen ja rähmii.',
    'Onko teillä vapaita hammaslääkäriaikoja?',
    'Huulessa on yskänrokko. Saako siihen lääkettä apteekista?',
    'Siitepölyallergia vaivaa taas. Voinko saada reseptin?',
    'Penisilliini aiheutti ihottumaa lapsena. Voiko merkinnän poistaa?',
    'Haluaisin lopettaa tupakoinnin.',
    'Unilääke ei auta. Voisiko sen vaihtaa?',
    'Pillereiden resepti vanheni. Voiko sen uusia?',
    'Mieliala on ollut alhaalla syksyllä, mutta pärjään. Onko terapiaan jonoa?',
    'Mistä löydän matkakorvauslomakkeen?',
    'Kuukautiset ovat olleet runsaat. Voinko varata ajan gynekologille?',
    'Verikokeissa hemoglobiini oli matala. Mitä se tarkoittaa?',
    'Selkäkipu säteilee jalkaan, kun istun pitkään.',
    'Pää on ollut vähän kipeä näyttöpäätteen takia.',
    'Pitääkö rokotuksen jälkeen levätä?',
    'Isä pääsi sairaalasta. Kuka tilaa kotihoidon?',
    'Hengitän öisin suun kautta. Kannattaako tutkia uniapnea?',
    'Puhelin putosi järveen, en saa tekstiviestejä.',
    'Jalka on vähän turvoksissa iltaisin.',
    'En pääse tulemaan huomenna, koska auto ei käynnisty.',
    'Minulla ei ole kipua. Haluan kuulla tulokset.',
    'Lääkkeeni loppuvat pian. Tarvitsen uuden reseptin.',
    'Unohdin salasanan. En pääse palveluun.',
    'Vauva syö rintaa tunnin välein, ja paino nousee.',
    'Tapahtuiko rinnakkaislääkkeen vaihto jo?',
    'Lapsi joi kaiken maidon. Voiko hänellä silti olla laktoosi-intoleranssi?',
    'Vaimo on raskaana. Saanko tulla ultraan mukaan?',
    'Hengityssuojaimet loppuivat. Mistä saa lisää?',
    'Kaatumistapaturmien ehkäisyryhmä kiinnostaisi äitiäni.',
    'Haluaisin puhua jonkun kanssa surusta.',
    'Sydänfilmin tulos ei näy. Onko sitä katsottu?',
    'Ohje on sekava. Mihin tulen?',
  ],
  'plain Finnish': [
    'Tulen seulontaan. Siinä tutkitaan rintasyöpää.',
    'Minulla on uusi lääke verenpaineeseen. Otanko sen aamulla?',
    'Haluan varata ajan.',
    'Rokotus jätti mustelman käteen.',
    'Vauvani juo rintamaitoa. Saanko syödä lääkettä?',
    'Jalka on kipeä. Voinko kävellä?',
    'Nukun huonosti.',
    'En ymmärrä ohjetta.',
  ],
  Swedish: [
    'När är nästa bröstcancerscreening?',
    'Jag har en fråga om amning och bröstmjölk.',
    'Kan jag flytta tiden för mammografin?',
    'Ska jag ta blodtrycksmedicinen på kvällen?',
    'När får jag svar på blodprovet?',
    'Rehabiliteringen efter en stroke började i våras. När är nästa tid?',
    'Jag behöver ett intyg om andningsövningar.',
    'Halsen har varit lite öm i två dagar.',
    'Kan jag få en kopia av talterapeutens utlåtande?',
    'Mitt telefonnummer har ändrats.',
    'Jag vill leva hälsosammare. Var får jag råd?',
    'Kan ni förnya mitt recept på astmamedicin?',
    'Jag är gravid och vill boka tid till rådgivningen.',
    'När kan barnet få nästa vaccin?',
    'Min mamma dog i våras. Hur får jag hennes journal?',
    'Jag hade en hjärtinfarkt för fem år sedan. Behöver jag kontroll?',
    'Knäet gör ont när jag går i trappor.',
    'Jag har lite ont i ryggen efter städningen.',
    'Kan ni skicka resultatet av blodprovet?',
    'Var lämnar jag gamla tabletter?',
    'Jag föll på isen i förra veckan och handleden är öm.',
    'Hur söker jag till talterapi för min son?',
    'Mina ögon kliar på grund av pollen.',
    'Jag vill sluta röka.',
    'Kan jag få remiss till fysioterapeut?',
    'Barnets feber har gått ner. Får hen gå till dagis?',
    'Jag kan inte komma i morgon. Kan tiden flyttas?',
    'Jag sover dåligt. Finns det någon kurs?',
    'Blodtrycket har varit 150/90 hemma.',
    'Hur länge ska gipset sitta?',
    'Min arm är öm efter vaccinet.',
    'Jag får inte upp blanketten på datorn.',
    'Ska jag ta tabletterna med mat?',
    'Har ni tider hos tandläkaren?',
    'Jag behöver ett intyg för skolgymnastiken.',
    'Det känns bra med den nya medicinen.',
    'Jag kan inte tala finska. Finns det tolk?',
    'Min bebis ska få vaccin. När passar det?',
    'Handleden domnar när jag stickar.',
    'Mediciner för hjärtat ska förnyas.',
    'Kan ni svara i dag? Det slutar ringa när jag köar.',
  ],
  English: [
    'I hit my toe on a chest of drawers. Do I need an X-ray?',
    'When is my chest X-ray appointment?',
    'I have a question about breast screening.',
    'Is breastfeeding safe with this medicine?',
    'Do I take my blood pressure medicine in the evening?',
    'My stroke rehabilitation ends next week. What happens then?',
    'When will the result of my blood test come?',
    'I hurt myself at football last week. Who takes the stitches out?',
    'I have too many tablets left. Where can I return them?',
    'I want to live more healthily.',
    'Can I get a copy of the speech therapist’s statement?',
    'My throat has been a little sore for two days.',
    'Could you renew my inhaler prescription?',
    'I am pregnant and would like to book my first visit.',
    'My baby needs the next vaccination. When can we come?',
    'My father died last month. How do I get his records?',
    'My knee hurts when I climb stairs.',
    'I can’t find the form you sent.',
    'I can’t speak Finnish. Can I get an interpreter?',
    'The bruise on my arm is from the blood test. Is it normal?',
    'My face is dry in the winter. Which cream should I use?',
    'I fell on the ice two weeks ago, and my wrist still aches.',
    'Where can I return old pills?',
    'Do I need to fast before the blood test?',
    'I want to stop smoking.',
    'My child has had a runny nose since Monday.',
    'How long will my arm be in a cast?',
    'Is there a waiting list for therapy?',
    'I get hay fever every spring. Can I get a prescription?',
    'My blood pressure was 150 over 90 at home.',
    'The phone line is always busy. When can I reach you?',
    'I had a tooth out on Tuesday. Can I eat normally?',
    'My leg swells a little in the evening.',
    'Please move my appointment to the afternoon.',
    'I feel tired in the mornings. Should my iron be checked?',
    'My stroke rehab starts again. Which door do I use?',
    'I stopped the blood thinner as you told me. Is that right?',
    'My baby was born in May. When is the check?',
    'I want to talk about my diet.',
  ],
}

/** Urgent, and not seen: word beginnings do not understand what is said. Known, and not a promise. */
const missed = {
  Finnish: [
    'Olen raskaana. Minulta tulee verta.',
    'Kylmä tuskanhiki, olo kuin kuolisi, ja käsivartta jomottaa.',
    'Lumitöiden jälkeen alkoi puristaa, välillä lapaluiden välissä.',
    'Kahvikuppi putosi kädestä ja toinen jalka laahaa.',
    'Tytär nykii ja silmät ovat nurin päässä.',
    'Haavasta pulppuaa, painan pyyhettä päälle.',
    'En kestä enää tätä kipua, haluan vain pois täältä.',
    'Hoidettava sai väärän potilaan insuliinin.',
    'Ruokapala jäi kurkkuun, hän yskii eikä pysty puhumaan.',
  ],
  Swedish: [
    'Farmor tappar kaffekoppen hela tiden och pratar nonsens.',
    'Han skakar i hela kroppen och ögonen rullar bakåt.',
    'Jag har skrivit ett avskedsbrev.',
    'Ettåringen har fått i sig sköljmedel.',
    'Jag är i trettionde veckan och det rinner vatten.',
  ],
  English: [
    'It feels like an elephant is on top of me and my jaw aches.',
    'Mum keeps dropping things and her words come out wrong.',
    'He is jerking all over and his eyes have rolled back.',
    'I have written a goodbye note.',
    'I can’t see a way out and I have the tablets ready.',
    'My two-year-old pulled boiling water over himself.',
  ],
}

/** Harmless, and stopped: a denial, what has been, and words that the danger has too. */
const needless = {
  Finnish: [
    'Flunssaa on, mutta ei hengenahdistusta eikä kuumetta.',
    'Käsi puutuu joskus öisin. Onko se rannekanavaa?',
    'En pysty puhumaan puhelimessa töissä. Voitteko vastata viestillä?',
    'Vauvan kuume on jo ohi. Milloin rokotetaan?',
  ],
  Swedish: ['Jag har ingen smärta i bröstet längre, kontrollen gick bra.'],
  English: [
    'I have no chest pain, I only want to book the yearly check.',
    'I had a heart attack in 2018. Do I still need the tablets?',
    'My hand goes numb when I type.',
    'The heart failure nurse asked me to send my weight.',
  ],
}

describe.each(Object.entries(urgent))('in %s', (_, sentences) => {
  test.each(sentences)('stops: %s', (sentence) => {
    expect(looksUrgent(sentence, place)).toBe(true)
  })
})

describe.each(Object.entries(harmless))('in %s', (_, sentences) => {
  test.each(sentences)('lets through: %s', (sentence) => {
    expect(looksUrgent(sentence, place)).toBe(false)
  })
})

describe.each(Object.entries(missed))('in %s', (_, sentences) => {
  test.each(sentences)('is known to miss: %s', (sentence) => {
    expect(looksUrgent(sentence, place)).toBe(false)
  })
})

describe.each(Object.entries(needless))('in %s', (_, sentences) => {
  test.each(sentences)('is known to stop in vain: %s', (sentence) => {
    expect(looksUrgent(sentence, place)).toBe(true)
  })
})

test('beginnings in groups stop in any order, and only within one sentence', () => {
  const small = {
    ...place,
    urgent: { ...place.urgent, notStop: [], stop: [[['rinta'], ['puris']]] },
  }
  for (const text of ['Rintaa taas puristaa', 'Puristaa välillä rintaa', 'Rintaa... puristaa'])
    expect(looksUrgent(text, small), text).toBe(true)
  for (const text of ['Rintaa.\nPuristaa', 'Rintaa! Puristaa', 'Rintaa\n\npuristaa', 'Rintaa'])
    expect(looksUrgent(text, small), text).toBe(false)
})

test('no name of the place stops a message', () => {
  const { staff, units, topics, municipalities } = place
  for (const { name } of [...staff, ...units, ...topics, ...municipalities])
    expect(looksUrgent(`Hei ${name}. Terveisin ${name}`, place), name).toBe(false)
})

test('an abbreviation or a number does not end a sentence', () => {
  for (const text of ['Rinnassa on ollut n. 2 tuntia kipua', 'Rintaa alkoi klo 8. puristaa'])
    expect(looksUrgent(text, place), text).toBe(true)
})

test('harmless words are taken out, several in a row too, and hide nothing else', () => {
  expect(looksUrgent('I can’t speak Finnish', place)).toBe(false)
  expect(looksUrgent('He suddenly can’t speak, I speak Finnish', place)).toBe(true)
  expect(looksUrgent('Rintasyöpä on hoidettu, nyt rintaa puristaa', place)).toBe(true)
})

test('neither letter case, punctuation nor line breaks hide a danger', () => {
  for (const text of ['RINTAKIPU', 'Hei!!! …rintaa\npuristaa', '"En saa — henkeä"', 'tajuton?'])
    expect(looksUrgent(text, place)).toBe(true)
})

test('an empty message is no danger', () => {
  for (const text of ['', ' ', '…']) expect(looksUrgent(text, place)).toBe(false)
})

test('every entry stops on its own, in both directions', () => {
  for (const one of place.urgent.stop) {
    const words = typeof one === 'string' ? [one] : one.map(([first]) => first ?? '')
    expect(looksUrgent(words.join(' '), place), words.join()).toBe(true)
    expect(looksUrgent(words.toReversed().join(' '), place), words.join()).toBe(true)
  }
})

test('no beginning is covered by a shorter one beside it', () => {
  const { stop, notStop } = place.urgent
  const alone = stop.filter((one) => typeof one === 'string')
  const groups = stop.flatMap((one) => (typeof one === 'string' ? [] : one))
  for (const beside of [alone, notStop, ...groups]) {
    const covers = (one: string) => beside.filter((other) => one.startsWith(other)).length
    expect(beside.filter((one) => covers(one) > 1)).toEqual([])
  }
})

test('the list stays small: it travels with every scenario', () => {
  expect(place.urgent.stop.length).toBeLessThanOrEqual(125)
  expect(JSON.stringify(place.urgent).length).toBeLessThan(10_000)
})

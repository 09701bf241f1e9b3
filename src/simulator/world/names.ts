/** Obviously invented given names. */
export const firstNames = [
  'Arietta',
  'Bombur',
  'Cosima',
  'Dorabella',
  'Eglantine',
  'Figaro',
  'Griselda',
  'Hortensio',
  'Isolde',
  'Jabez',
  'Kasperle',
  'Lysander',
  'Marzipan',
  'Nimrod',
  'Ottoline',
  'Pamina',
  'Quince',
  'Rosalind',
  'Sarastro',
  'Titania',
  'Undine',
  'Viola',
  'Wozzeck',
  'Xerxes',
  'Yniold',
  'Zerlina',
  'Łucja',
  'Åsa',
  'Þóra',
  'Núria',
]

/** Obviously invented family names. */
export const lastNames = [
  'Applejohn',
  'Bottomweaver',
  'Cobweb',
  'Dogberry',
  'Elderflower',
  'Foxglove',
  'Gooseberry',
  'Hollyhock',
  'Inkwell',
  'Juniper',
  'Kettledrum',
  'Lanternjaw',
  'Mustardseed',
  'Nightshade',
  'Oakapple',
  'Peaseblossom',
  'Quicksilver',
  'Ragwort',
  'Starveling',
  'Thimblerig',
  "O'Umbrella",
  'Vetch',
  'Wintergreen',
  'Yarrow',
  'Zither-Smythe',
]

/** Names that break what expects a name of Latin letters; empty ones too. */
export const oddNames: readonly (readonly [string | null, string | null])[] = [
  ['', ''],
  ['🦄', 'Sparkle ✨'],
  ['ليلى', 'الخيالية'],
  ['שרה', 'הבדויה'],
  [null, 'Mononym'],
  ['见本', '山田'],
  ['<b>Bold</b>', 'Tag & Sons'],
  ['  Spaced', 'Out  '],
  ['Zoë', 'D’Ärger'],
  ['x'.repeat(39), 'Longname'],
]

/** The two words of a company's name. */
export const companyWords = {
  first: [
    'Crystal',
    'Paper',
    'Clockwork',
    'Velvet',
    'Copper',
    'Midnight',
    'Honey',
    'Thunder',
    'Marble',
    'Cinnamon',
    'Turquoise',
  ],
  second: [
    'Lanterns',
    'Balloons',
    'Ferries',
    'Teapots',
    'Orchards',
    'Compasses',
    'Kites',
    'Pianos',
    'Windmills',
    'Umbrellas',
  ],
}

/** Places with the parts of an address. */
export const places = [
  { city: 'London', region: 'England', postal_code: 'EC1A 1BB', country: 'GB', timezone: 'Europe/London' },
  { city: 'Springfield', region: 'IL', postal_code: '62701', country: 'US', timezone: 'America/Chicago' },
  { city: 'Köln', region: 'NW', postal_code: '50667', country: 'DE', timezone: 'Europe/Berlin' },
  { city: '東京', region: '東京都', postal_code: '100-0001', country: 'JP', timezone: 'Asia/Tokyo' },
  { city: 'Dublin', region: null, postal_code: null, country: 'IE', timezone: 'Europe/Dublin' },
  { city: 'São Paulo', region: 'SP', postal_code: '01310-100', country: 'BR', timezone: 'America/Sao_Paulo' },
] as const

/** Every lifecycle stage that a CRM has a word for. */
export const lifecycleStages = [
  'SUBSCRIBER',
  'LEAD',
  'MARKETING_QUALIFIED_LEAD',
  'SALES_QUALIFIED_LEAD',
  'OPPORTUNITY',
  'CUSTOMER',
  'EVANGELIST',
  'OTHER',
] as const

/** What tickets are about. */
export const subjects = [
  'The engine makes a noise',
  'Where is my parcel?',
  'Refund for order 7',
  'Login fails after update 🔒',
  'שאלה על החשבון',
  'How do I export everything?',
  'Invoice shows the wrong address',
  'Feature wish: dark mode',
  'RE: RE: FWD: hello',
  'Crash when a name contains "quotes"',
  'Ünïcödé in the subject',
  '<script>alert(1)</script> appears in the title',
]

/** What people write; some of it looks like markup. */
export const sentences = [
  'Thank you for your patience.',
  'I tried twice & it still fails.',
  'Could you send the log?',
  'It works again 🎉',
  'The value must be < 5 and > 1.',
  'We have forwarded this to the workshop.',
  '<b>Please</b> hurry.',
  'שלום וברכה',
  'See line 3:\nthe second cog is loose.',
  'My invoice says "0.00", is that right?',
]

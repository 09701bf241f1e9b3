/** A post as the upstream sends it. */
export interface PostRow {
  readonly userId: number
  readonly id: number
  readonly title: string
  readonly body: string
}

/** Somebody who writes posts, as the upstream sends them. */
export interface UserRow {
  readonly id: number
  readonly name: string
  readonly username: string
  readonly email: string
  readonly address: object
  readonly phone: string
  readonly website: string
  readonly company: object
}

const users = 10
const postsEach = 10

/** Words of a text that says nothing; invented, as everything here. */
const words =
  'harbour lantern meadow quiet ribbon silver thimble under velvet willow amber basket copper drift ember fallow grain hollow'.split(
    ' ',
  )

/** All users, in the order of their ids. */
export const userRows: readonly UserRow[] = Array.from({ length: users }, (_, index) => ({
  id: index + 1,
  name: `Writer Number ${index + 1}`,
  username: `writer${index + 1}`,
  email: `writer${index + 1}@posts.example`,
  address: {
    street: 'Long Lane',
    suite: `Flat ${index + 1}`,
    city: 'Anywhere',
    zipcode: '00000-0000',
    geo: { lat: '-12.3456', lng: '65.4321' },
  },
  phone: '+1 555 0100',
  website: 'posts.example',
  company: {
    name: 'Posts and Partners',
    catchPhrase: 'Words that stand by themselves',
    about: 'nothing in particular',
  },
}))

/** All posts, in the order of their ids; those of a user stand together. */
export const postRows: readonly PostRow[] = Array.from({ length: users * postsEach }, (_, index) => ({
  userId: Math.floor(index / postsEach) + 1,
  id: index + 1,
  title: textOf(index, 6),
  body: textOf(index + 3, 22),
}))

function textOf(seed: number, length: number): string {
  return Array.from({ length }, (_, index) => words[(seed * 7 + index * 5) % words.length]).join(' ')
}

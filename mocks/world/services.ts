import { problem } from '../../src/api/problem.ts'
import { toIso } from '../../src/lib/time.ts'
import type { Place } from '../scenario/format/place.ts'
import { viewChatRow } from './chats.ts'
import { ownFirst } from './near-units.ts'
import { type Context, own, type Rules, type World } from './world.ts'

export const serviceRules: Rules<'services.list' | 'services.get' | 'units.list'> = {
  'services.list': {
    view: (world, _, context) => ({
      areas: world.place.areas.map(({ id, name, about }) => ({
        id,
        name: context.say(name),
        about: context.say(about),
      })),
      chats: world.place.chats.map((desk) => viewChatRow(world, desk, context)),
      elsewhere: world.place.elsewhere.map((one) => viewElsewhere(one, context.say)),
    }),
  },
  'services.get': {
    view: (world, { area: id }, context) => {
      const { place } = world
      const { say } = context
      const area = place.areas.find((one) => one.id === id)
      if (!area) return problem('not-found', `No area of services ${id}`)
      const units = ownFirst(
        world.client,
        place.units.filter((unit) => area.units.includes(unit.id)),
      )
      const takers = units.filter(({ topics }) => topics.length > 0)
      const recipient = takers.find((unit) => unit.id === world.client.unit) ?? only(takers)
      return {
        id,
        name: say(area.name),
        about: say(area.about),
        topics: area.topics.map(({ not, call, message, booking, form, ...topic }) => ({
          id: topic.id,
          name: say(topic.name),
          about: say(topic.about),
          not: not === undefined ? '' : say(not),
          message: message ? { recipient: recipient?.id ?? null } : null,
          booking: booking ?? null,
          form: form === undefined ? null : { id: form, title: say(titleOf(place, form)) },
          call: call === undefined ? '' : say(call),
        })),
        chats: place.chats
          .filter((desk) => desk.area === id)
          .map((desk) => viewChatRow(world, desk, context)),
        units: units.map((unit) => viewUnit(world, unit, context)),
        elsewhere: place.elsewhere
          .filter((one) => area.elsewhere.includes(one.id))
          .map((one) => viewElsewhere(one, say)),
      }
    },
  },
  'units.list': {
    view: (world, _, context) =>
      ownFirst(world.client, world.place.units).map((unit) => viewUnit(world, unit, context)),
  },
}

type Unit = Place['units'][number]
type Say = Context['say']

const only = <T>(things: readonly T[]): T | undefined =>
  things.length === 1 ? things[0] : undefined

const titleOf = ({ forms }: Place, form: string): string =>
  forms.find(({ id }) => id === form)?.title ?? form

const viewElsewhere = ({ id, name, what, tell }: Place['elsewhere'][number], say: Say) => ({
  id,
  name: say(name),
  what: say(what),
  tell: say(tell),
})

function viewUnit(world: World, unit: Unit, { say, now }: Context) {
  const { place, client } = world
  const by = own(world.callbacks, unit.id)
  return {
    id: unit.id,
    name: say(unit.name),
    municipality: say(place.municipalities.find(({ id }) => id === unit.municipality)?.name ?? ''),
    address: unit.address,
    phone: unit.phone,
    open: say(unit.open),
    own: unit.id === client.unit,
    messages: unit.topics.length > 0,
    callback: unit.callback,
    callbackBy: by === undefined || by < now ? null : toIso(by),
  }
}

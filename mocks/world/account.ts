import { type Problem, problem } from '../../src/api/problem.ts'
import { isInventedPhone, isPhone } from '../../src/lib/phone.ts'
import { fact, type Rules } from './world.ts'

export const accountRules: Rules<
  'account.get' | 'terms.accept' | 'contact.save' | 'consents.change'
> = {
  'account.get': {
    view: ({ contact, quiet, consents: { sharing, messaging } }) => ({
      contact: { ...contact },
      quiet: [...quiet],
      consents: { sharing, messaging },
    }),
  },
  'terms.accept': {
    decide: ({ consents }, { terms, sharing }) => {
      if (!terms)
        return problem('invalid', 'The terms have not been accepted', { terms: 'required' })
      return consents.terms ? [] : [fact('terms.accepted', { sharing })]
    },
    view: () => ({}),
  },
  'contact.save': {
    decide: ({ contact }, { phone, email, notices }) => {
      const wanted = { phone: phone.trim(), email: email.trim(), notices }
      const fields = contactFaults(wanted)
      if (Object.keys(fields).length > 0)
        return problem('invalid', 'The contact details cannot be kept as they are', fields)
      const same =
        wanted.phone === contact.phone &&
        wanted.email === contact.email &&
        notices === contact.notices
      return same ? [] : [fact('contact.saved', wanted)]
    },
    view: () => ({}),
  },
  'consents.change': {
    decide: ({ consents }, { consent, given }) =>
      consents[consent] === given ? [] : [fact('consent.changed', { consent, given })],
    view: () => ({}),
  },
}

type Contact = { readonly phone: string; readonly email: string; readonly notices: string }

function contactFaults({ phone, email, notices }: Contact): NonNullable<Problem['fields']> {
  const phoneFault =
    phone === ''
      ? notices === 'sms' && ('required' as const)
      : !isPhone(phone)
        ? ('malformed' as const)
        : !isInventedPhone(phone) && ('real' as const)
  const emailFault =
    email === ''
      ? notices === 'email' && ('required' as const)
      : !/^[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+$/.test(email) && ('malformed' as const)
  return { ...(phoneFault && { phone: phoneFault }), ...(emailFault && { email: emailFault }) }
}

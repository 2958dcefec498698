import { z } from 'zod'
import { consents, contactDetails } from './account.ts'
import { appointment, slots } from './appointment.ts'
import { begun } from './begun.ts'
import { conversation } from './conversation.ts'
import { measurement } from './measurement.ts'
import { patches } from './patches.ts'
import { plan } from './plan.ts'
import { result } from './result.ts'
import { task } from './task.ts'

/** What a scenario changes in the data of its persona. */
export const data = z.strictObject({
  conversations: patches(conversation).optional(),
  tasks: patches(task).optional(),
  results: patches(result).optional(),
  measurements: patches(measurement).optional(),
  plans: patches(plan).optional(),
  appointments: patches(appointment).optional(),
  begun: begun.optional(),
  slots: slots.optional(),
  contact: contactDetails.partial().optional(),
  consents: consents.partial().optional(),
})

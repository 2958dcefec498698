import type { Input, Reply } from '../../api/operations.ts'

/** A remote visit, as the pages on which one gets ready see it. */
export type Found = Reply<'visits.get'>

export type State = Found['state']

/** How a device was found. */
export type DeviceFound = Input<'devices.check'>['found']

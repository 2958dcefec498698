/** Stands in for the sockets that msw asks for: nothing here opens one. */
export class WebSocketClientConnection {
  readonly socket = undefined
}

export class WebSocketServerConnection {
  readonly socket = undefined
}

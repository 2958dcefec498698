/** By these a page could speak with another machine past the policy, which knows nothing of them. */
const ways = ['RTCPeerConnection', 'webkitRTCPeerConnection', 'WebTransport'] as const

/**
 * Takes from the page what it must never use: the picture and the sound of a remote visit stay in it.
 * @param page the page's global object
 */
export function closeWays(page: object): void {
  for (const way of ways) Reflect.deleteProperty(page, way)
}

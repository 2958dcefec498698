/**
 * Reads a file of the device into memory, and tells how far it has come.
 * @throws DOMException when it cannot be read, or when the reading was stopped
 */
export const readFile = (
  file: File,
  signal: AbortSignal,
  onProgress: (share: number) => void,
): Promise<Uint8Array<ArrayBuffer>> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader()
    signal.addEventListener('abort', () => reader.abort())
    reader.addEventListener('progress', ({ lengthComputable, loaded, total }) => {
      if (lengthComputable) onProgress(loaded / total)
    })
    reader.addEventListener('abort', () => reject(new DOMException('Stopped', 'AbortError')))
    reader.addEventListener('error', () =>
      reject(reader.error ?? new DOMException('Not read', 'NotReadableError')),
    )
    reader.addEventListener('load', () => {
      const { result } = reader
      // Read as a buffer, it is never text.
      resolve(
        result === null || typeof result === 'string' ? new Uint8Array() : new Uint8Array(result),
      )
    })
    reader.readAsArrayBuffer(file)
  })

/** How long a picture has to be black before it counts, in ms. A camera needs a moment to wake. */
const patience = 2400
const every = 200

/** As bright as this, from 0 to 255, no part of a black picture is. */
const dark = 32

const width = 16
const height = 12

/** Has the picture stayed black from its beginning? It is looked at in the page, in a few points, and not kept. */
export async function staysBlack(picture: MediaStream): Promise<boolean> {
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  const paper = canvas.getContext('2d', { willReadFrequently: true })
  if (!paper) return false
  const video = document.createElement('video')
  video.muted = true
  video.playsInline = true
  video.srcObject = picture
  let looked = 0
  try {
    await Promise.race([video.play(), pause(patience)])
    for (let waited = 0; waited < patience && picture.active; waited += every) {
      if (video.readyState >= video.HAVE_CURRENT_DATA && video.videoWidth > 0) {
        paper.drawImage(video, 0, 0, width, height)
        if (!isDark(paper.getImageData(0, 0, width, height).data)) return false
        looked += 1
      }
      await pause(every)
    }
  } catch {
    // A picture that cannot be looked at is not called black.
    return false
  } finally {
    video.srcObject = null
  }
  return looked > 2 && picture.active
}

/** Is every point dark? Four numbers a point: red, green, blue and how much it covers. */
export const isDark = (points: Uint8ClampedArray): boolean =>
  points.every((value, index) => index % 4 === 3 || value < dark)

const pause = (time: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, time)
  })

/** To be built. */
export default function Page() {
  return null
}

import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { formDraft } from '../../api/forms.ts'
import { draftQuery } from '../../api/use-draft.ts'

/** What has been answered in a form, as the server knows it now: what was known on an earlier page may be old. */
export function useAnswers(form: string) {
  const draft = useQuery(draftQuery(formDraft(form)))
  const [fresh, setFresh] = useState(false)
  if (!fresh && draft.isFetchedAfterMount && !draft.isError) setFresh(true)
  return { ...draft, data: fresh ? draft.data : undefined }
}

import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useLocation } from 'react-router'
import { query } from '../../api/query.ts'
import { useAct } from '../../api/use-act.ts'
import { fillPath } from '../../lib/paths.ts'

/** Of what stands open nothing is new any more. Answers and results have a reading of their own. */
export function useOpened(): void {
  const { pathname } = useLocation()
  const { data = [] } = useQuery(query('notices.list', {}))
  const { act } = useAct('notices.read')
  const notice = data.find(
    ({ kind, page, parameters }) =>
      kind !== 'answer' && kind !== 'result' && fillPath(page, parameters) === pathname,
  )?.id
  useEffect(() => {
    if (notice !== undefined) act({ notice })
  }, [act, notice])
}

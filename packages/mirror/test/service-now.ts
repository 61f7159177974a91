const NAMES =
  'number,incident_state,active,reassignment_count,caller_id,opened_by,opened_at,sys_created_by,sys_created_at,sys_updated_by,sys_updated_at,assignment_group,assigned_to,problem_id,rfc,vendor,closed_code,resolved_by,resolved_at,closed_at'

/** A log as ServiceNow writes it: every state of an incident with all that is known of it, `?` where nothing is. */
export const serviceNowLog = (incidents: number): string => {
  const rows: string[] = [NAMES]
  const at = (minutes: number): string => {
    const time = new Date(Date.UTC(2016, 1, 20) + minutes * 60_000)
    return `${time.getUTCDate()}/${time.getUTCMonth() + 1}/${time.getUTCFullYear()} ${String(time.getUTCHours()).padStart(2, '0')}:${String(time.getUTCMinutes()).padStart(2, '0')}`
  }
  for (let k = 0; k < incidents; k++) {
    const opened = k * 90
    const closed = at(opened + 5000)
    for (const [step, state] of ['New', 'Active', 'Active', 'Resolved', 'Closed'].entries()) {
      const group = step === 0 ? '?' : `Group ${(k + (step === 2 ? 1 : 0)) % 7}`
      const problem = k % 60 === 0 ? `Problem ID ${k % 4}` : '?'
      rows.push(
        `INC${String(k).padStart(7, '0')},${state},true,${step},Caller ${k % 40},Opened by ${k % 9},${at(opened)},Created by ${k % 5},${k % 3 === 0 ? '?' : at(opened)},Updated by ${step},${at(opened + step * 70)},${group},Resolver ${k % 11},${problem},?,?,code 6,Resolved by 149,${at(opened + 210)},${closed}`,
      )
    }
  }
  return `${rows.join('\n')}\n`
}

import { type RefObject, useEffect, useState } from 'react'

/** Whether somebody is at a form. */
export const useFocusWithin = (form: RefObject<HTMLFormElement | null>): boolean => {
  const [isWithin, setWithin] = useState(false)
  useEffect(() => {
    const here = form.current
    const came = () => setWithin(true)
    const went = ({ relatedTarget }: FocusEvent) => {
      if (!(relatedTarget instanceof Node && here?.contains(relatedTarget) === true)) setWithin(false)
    }
    here?.addEventListener('focusin', came)
    here?.addEventListener('focusout', went)
    return () => {
      here?.removeEventListener('focusin', came)
      here?.removeEventListener('focusout', went)
    }
  }, [form])
  return isWithin
}

import type { SMTPPoolOptions } from 'nodemailer/lib/smtp-pool'
import type { MailServer } from '../company/mail/account.ts'

/** A mail server, and with what we sign in there. */
export interface SmtpServer extends Omit<MailServer, 'user'> {
  readonly signIn:
    | { readonly kind: 'none' }
    | { readonly kind: 'password'; readonly user: string; readonly pass: string }
    | {
        readonly kind: 'oauth2'
        readonly user: string
        /** Draws an access token, for each connection one. */
        readonly draw: () => Promise<string>
      }
}

/** Encrypted as it is set: a server that offers no STARTTLS where that is wanted is told no password. */
export const encryption = ({ host, port, security }: Omit<MailServer, 'user'>) => ({
  host,
  port,
  secure: security === 'tls',
  requireTLS: security === 'starttls',
  ignoreTLS: security === 'none',
})

/** As nodemailer wants it. @param drawn where the access token is kept that was drawn last */
export const smtpOptions = (server: SmtpServer, drawn: { accessToken: string }): SMTPPoolOptions => ({
  ...encryption(server),
  ...auth(server, drawn),
})

const auth = ({ signIn }: SmtpServer, drawn: { accessToken: string }): Pick<SMTPPoolOptions, 'auth'> => {
  if (signIn.kind === 'none') return {}
  if (signIn.kind === 'password') return { auth: { user: signIn.user, pass: signIn.pass } }
  const { user, draw } = signIn
  return {
    auth: {
      type: 'OAuth2',
      user,
      provisionCallback: (_user, _renew, callback) => {
        const give = async (): Promise<void> => {
          try {
            drawn.accessToken = await draw()
          } catch (thrown) {
            callback(thrown instanceof Error ? thrown : new Error('no token was drawn'))
            return
          }
          callback(null, drawn.accessToken)
        }
        void give()
      },
    },
  }
}

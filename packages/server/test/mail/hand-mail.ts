import { createTransport, type SendMailOptions } from 'nodemailer'

/** Hands a mail to whoever takes mail on a port of this machine; returns once it was taken. */
export const handMail = async (port: number, mail: SendMailOptions): Promise<void> => {
  const transport = createTransport({ host: '127.0.0.1', port, ignoreTLS: true })
  try {
    await transport.sendMail(mail)
  } finally {
    transport.close()
  }
}

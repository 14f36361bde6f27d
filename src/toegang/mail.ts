import type { Config } from '../config.ts';

const textOf = (link: string) => `Hallo,

Met deze link meld je je aan bij Wij-kennis:

${link}

De link werkt 15 minuten en maar een keer. Geef hem aan niemand.
Heb je dit niet gevraagd? Dan hoef je niets te doen.
`;

/** Mails a sign-in link. Only called with SMTP_URL set; the mail library is loaded at the first mail. */
export async function sendSignInMail(config: Config, to: string, link: string): Promise<void> {
  const { createTransport } = await import('nodemailer');
  const transport = createTransport(config.SMTP_URL as string);
  try {
    const from = { name: 'Wij-kennis', address: config.MAIL_FROM };
    await transport.sendMail({
      from,
      to: { name: '', address: to },
      subject: 'Aanmelden bij Wij-kennis',
      text: textOf(link),
    });
  } finally {
    transport.close();
  }
}

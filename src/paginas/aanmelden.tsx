import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ComponentChildren, VNode } from 'preact';
import type { Deps } from '../http/deps.ts';
import { requireSameOrigin } from '../toegang/authenticate.ts';
import { openSession, requestSignInLink } from '../toegang/commands.ts';
import { sendSignInMail } from '../toegang/mail.ts';
import { Email } from '../toegang/schema.ts';
import { endSession, setSessionCookie } from '../toegang/sessie.ts';
import { Pagina } from './layout.tsx';
import { sendPagina } from './send.tsx';

const OPEN = { schema: { hide: true }, config: { toegang: 'openbaar' as const } };

function Kader({ titel, fout, children }: { titel: string; fout?: boolean; children: ComponentChildren }) {
  return (
    <Pagina titel={fout ? `Fout: ${titel}` : titel}>
      <div class="breed deel formulier">
        <h1 class="nl-heading nl-heading--level-1">{titel}</h1>
        {children}
      </div>
    </Pagina>
  );
}

function AanmeldFormulier({ email = '', fout }: { email?: string; fout?: string | undefined }) {
  return (
    <Kader titel="Aanmelden" fout={fout !== undefined}>
      {fout && (
        <div role="alert">
          <h2>Er klopt iets niet</h2>
          <a href="#email">{fout}</a>
        </div>
      )}
      <form method="post" action="/aanmelden" noValidate>
        <label for="email">Je e-mailadres</label>
        <p id="email-uitleg">We sturen je een link waarmee je je aanmeldt. Een wachtwoord heb je niet nodig.</p>
        {fout && <p id="email-fout">{fout}</p>}
        <input
          id="email"
          name="email"
          type="email"
          autocomplete="email"
          required
          value={email}
          aria-invalid={fout ? 'true' : undefined}
          aria-describedby={fout ? 'email-fout email-uitleg' : 'email-uitleg'}
        />
        <button class="knop-groot" type="submit">
          Stuur mij een link
        </button>
      </form>
    </Kader>
  );
}

const Verstuurd = () => (
  <Kader titel="Kijk in je mail">
    <p>Kennen we dit adres? Dan krijg je nu een mail met een link. De link werkt 15 minuten.</p>
    <p>Geen mail gekregen? Kijk bij ongewenste mail, of vraag de beheerder of je een account hebt.</p>
  </Kader>
);

const GeenMail = () => (
  <Kader titel="Aanmelden kan nog niet">
    <p>Deze website kan nog geen mail versturen. De beheerder kan dat instellen met SMTP_URL.</p>
  </Kader>
);

/** A page with one button: opening the link does nothing yet, because mail programs open links to check them. */
const Bevestiging = ({ action }: { action: string }) => (
  <Kader titel="Aanmelden">
    <form method="post" action={action}>
      <button class="knop-groot" type="submit">
        Aanmelden
      </button>
    </form>
  </Kader>
);

const LinkWerktNiet = () => (
  <Kader titel="Deze link werkt niet meer" fout>
    <p>De link is gebruikt, of ouder dan 15 minuten.</p>
    <p>
      <a href="/aanmelden">Vraag een nieuwe link</a>
    </p>
  </Kader>
);

const Aangemeld = () => (
  <Kader titel="Je bent aangemeld">
    <form method="post" action="/afmelden">
      <button class="knop-groot" type="submit">
        Afmelden
      </button>
    </form>
  </Kader>
);

/** Without a referrer of their own, forms would lose the Origin header that tells our pages from others. */
const sendPage = (reply: FastifyReply, status: number, page: VNode) =>
  sendPagina(reply.code(status).header('referrer-policy', 'same-origin'), page);

/** Signing in and out, for people. */
export async function aanmelden(app: FastifyInstance, { deps }: { deps: Deps }): Promise<void> {
  const { config } = deps;
  const canSend = config.SMTP_URL !== undefined || config.NODE_ENV !== 'production';
  const sending = new Set<Promise<void>>();
  app.addHook('onClose', async () => {
    await Promise.all(sending);
  });

  /** Not awaited by the answer: how long it takes would tell whether the address is known. */
  function deliver(request: FastifyRequest, email: string, link: string): void {
    if (config.SMTP_URL === undefined) {
      request.log.info(`SMTP_URL is not set, so no mail (development only). Sign in with: ${link}`);
      return;
    }
    const mail = sendSignInMail(config, email, link)
      .catch(({ code, responseCode }) => request.log.error({ code, responseCode }, 'a sign-in mail was not sent'))
      .finally(() => sending.delete(mail));
    sending.add(mail);
  }

  app.get('/aanmelden', OPEN, async (request, reply) => {
    if (request.actor.soort === 'account') return sendPage(reply, 200, <Aangemeld />);
    return sendPage(reply, 200, canSend ? <AanmeldFormulier /> : <GeenMail />);
  });

  app.post('/aanmelden', OPEN, async (request, reply) => {
    requireSameOrigin(request, config.publicUrl);
    if (!canSend) return sendPage(reply, 503, <GeenMail />);
    const typed = (request.body as { email?: unknown } | null)?.email;
    const email = Email.safeParse(typed);
    if (!email.success) {
      const form = { email: typeof typed === 'string' ? typed : '', fout: email.error.issues[0]?.message };
      return sendPage(reply, 400, <AanmeldFormulier {...form} />);
    }
    const link = await requestSignInLink(deps, email.data);
    if (link) deliver(request, email.data, link);
    return sendPage(reply, 200, <Verstuurd />);
  });

  app.get<{ Params: { token: string } }>('/aanmelden/:token', OPEN, async (request, reply) =>
    sendPage(reply, 200, <Bevestiging action={`/aanmelden/${encodeURIComponent(request.params.token)}`} />),
  );

  app.post<{ Params: { token: string } }>('/aanmelden/:token', OPEN, async (request, reply) => {
    requireSameOrigin(request, config.publicUrl);
    const session = await openSession(deps, request.params.token);
    if (!session) return sendPage(reply, 410, <LinkWerktNiet />);
    await endSession(deps, request, reply);
    setSessionCookie(reply, config, session);
    return reply.redirect('/', 303);
  });

  app.post('/afmelden', OPEN, async (request, reply) => {
    requireSameOrigin(request, config.publicUrl);
    await endSession(deps, request, reply);
    return reply.redirect('/', 303);
  });
}

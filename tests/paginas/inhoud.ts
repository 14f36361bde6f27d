import type { TestApp } from '../app.ts';
import { publishedVerhaal, TEKST } from '../verhaal.ts';

/** What an attacker would write in a verhaal. */
export const AANVAL = `<script>window.gehackt=1</script><img src=x onerror="window.gehackt=1">"><a href="javascript:window.gehackt=1">klik</a>`;

/** A verzameling of the ervaringswerker with these verhalen, handed over; resolves to its id and the code. */
export async function handOver(
  service: TestApp,
  verhalen: readonly { id: string }[],
  more: { verzameling?: object; item?: object; verwijzing?: object } = {},
): Promise<{ id: string; code: string }> {
  const post = async (url: string, payload: object) => {
    const answer = await service.as('ervaringswerker', { method: 'POST', url: `/v1${url}`, payload });
    if (answer.status !== 201) throw new Error(answer.text);
    return answer.body;
  };
  const { id } = await post('/verzamelingen', { titel: 'De post durven openen', ...more.verzameling });
  for (const verhaal of verhalen) await post(`/verzamelingen/${id}/items`, { verhaalId: verhaal.id, ...more.item });
  const { code } = await post(`/verzamelingen/${id}/verwijzingen`, {
    boodschap: 'Lees het als je zover bent.',
    ...more.verwijzing,
  });
  return { id, code };
}

/** A heavy verhaal with everything a page can show. */
export const publishHeavy = (service: TestApp) =>
  publishedVerhaal(service, {
    titel: 'Een zwaar verhaal',
    zwareInhoud: ['geweld-of-misbruik', 'kinderen-in-gevaar'],
    eenvoudigeTekst: 'Ik deed de post weg.\n\nToen kwam er iemand helpen.',
    tekst: `${TEKST}\n\nDaarna ging het beter, en soms ook niet.`,
  });

/** A verhaal that tries to run something on the page of whoever reads it. */
export const publishAttack = (
  service: TestApp,
  toestemming = { doelen: ['verwijzen', 'openbaar'], datum: '2026-05-01' },
) =>
  publishedVerhaal(
    service,
    {
      titel: `Aanval ${AANVAL}`,
      samenvatting: AANVAL,
      eenvoudigeTekst: AANVAL,
      tekst: `${TEKST} ${AANVAL}`,
      toestemming,
    },
    { soort: 'hulp-toelaten', citaat: AANVAL },
  );

import type { Deps } from './http/deps.ts';
import { ensureBeheerder } from './toegang/commands.ts';

/** Tells whoever started the service where to go, and how the first beheerder signs in. */
export async function welcome(deps: Deps): Promise<void> {
  const { publicUrl } = deps.config;
  const link = await ensureBeheerder(deps);
  const lines = [
    '',
    '  Wij-kennis draait.',
    '',
    `  De site           ${publicUrl}/`,
    `  API-documentatie  ${publicUrl}/v1/documentatie`,
    ...(link
      ? ['', '  Eerste beheerder: meld je aan met deze link. Hij werkt één keer, een kwartier lang.', `  ${link}`]
      : []),
    '',
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
}

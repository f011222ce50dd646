/** Asks on the terminal; Ctrl-C is a no. */
export async function confirm(message: string): Promise<boolean> {
  const prompts = await import('@clack/prompts');
  return (await prompts.confirm({ message })) === true;
}

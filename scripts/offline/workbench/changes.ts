/** Tells open pages when a source of the script has changed. */
import {watch} from 'node:fs';
import type {ServerResponse} from 'node:http';
import {join} from 'node:path';

const root = join(__dirname, '../../..');
/** An editor writes a file in several steps. */
const SETTLED = 200;

export class Changes {
  readonly #pages = new Set<ServerResponse>();
  readonly #watchers = ['src', 'sidebar'].map((folder) =>
    watch(join(root, folder), {recursive: true}, () => this.#soon()),
  );
  #timer: NodeJS.Timeout | undefined;

  #soon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      for (const page of this.#pages) page.write('data: changed\n\n');
    }, SETTLED);
  }

  /** Keeps the answer open; a line goes over it with each change. */
  follow(response: ServerResponse): void {
    response.writeHead(200, {'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store'});
    response.write('\n');
    this.#pages.add(response);
    response.on('close', () => this.#pages.delete(response));
  }

  close(): void {
    clearTimeout(this.#timer);
    for (const watcher of this.#watchers) watcher.close();
  }
}

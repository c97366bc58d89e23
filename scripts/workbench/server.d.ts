export interface ServerOptions {
    /** CSV files to open as tabs; the sample workbook opens when there are none. */
    readonly files: readonly string[];
    /** Tried first; a free port is taken when it is in use. 0 asks for a free one at once. */
    readonly port: number;
}
export interface RunningServer {
    /** `http://127.0.0.1:8765/` */
    readonly url: string;
    close(): Promise<void>;
}
/** Starts the server. The script and the page are built anew each time the page is loaded. */
export declare function serveWorkbench(options: ServerOptions): Promise<RunningServer>;

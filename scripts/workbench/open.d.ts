/** Opens the workbench in a browser without a window: for tests and screenshots. */
import type { Browser, Page } from 'playwright-core';
export interface OpenOptions {
    readonly files?: readonly string[];
    /** Locale of the spreadsheet, `en_US` where absent. */
    readonly locale?: string;
    /** `2026-11-24`: what TODAY() gives. */
    readonly today?: string;
    readonly width?: number;
    readonly height?: number;
    /** Pixels drawn per pixel of layout. */
    readonly scale?: number;
    /** Build the dashboard before the page counts as open. */
    readonly build?: boolean;
    /** Use a browser that runs already; it is left running. */
    readonly browser?: Browser;
}
export interface OpenWorkbench {
    readonly page: Page;
    readonly url: string;
    /** Errors of the page and lines of its console marked as errors, in order. */
    readonly errors: readonly string[];
    /** Addresses that the page asked for. */
    readonly requests: readonly string[];
    close(): Promise<void>;
}
/** Resolves when the workbook is drawn; rejects with the page's own error when it cannot be opened. */
export declare function openWorkbench(options?: OpenOptions): Promise<OpenWorkbench>;

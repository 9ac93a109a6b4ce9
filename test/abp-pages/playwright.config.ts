import { defineConfig } from '@playwright/test';

/** ABP's own pages run against a host that is already there: `BASE_URL`, `DEMO_PASSWORD` and `CHROMIUM` say where and how. */
export default defineConfig({
  testDir: 'pages',
  workers: 1,
  timeout: 30_000,
  expect: { timeout: 8_000 },
  forbidOnly: !!process.env['CI'],
  reporter: [['list']],
  use: {
    baseURL: process.env['BASE_URL'] ?? 'http://localhost:5000',
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    viewport: { width: 1440, height: 900 },
    screenshot: 'only-on-failure',
    video: 'off',
    launchOptions: {
      executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
      args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
    },
  },
});

/**
 * The register of fixed assets, durable goods and room things (S-001, S-009, S-018, S-021): one card for a thing or a
 * lot, its value and where its pieces stand. The pattern every other feature follows: {@code AssetServlet} routes and
 * handles, {@code AssetForm} is what was typed, {@code AssetDraft} is valid, {@code AssetRules} decides, the DAOs hold
 * the SQL, {@code AssetPages} is what the pages show.
 */
package org.zongwu.asset;

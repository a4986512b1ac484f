# Figures of keyness, written from the papers in R: Rscript keyness.R > keyness.json, then Prettier
#
# z after Monroe, Colaresi & Quinn (2008), equations 16 to 22, over a whole vocabulary, with a prior
# of 1,000 and one of 50 words. G2 is the likelihood ratio of two Poisson rates, which R has by
# itself: the deviance of a model with one rate. For comparison that of the whole 2 x 2 table, of
# which Rayson & Garside (2000) leave the second row out: the two are near for rare words.

options(digits = 15)

a <- c(sea = 12, law = 3, port = 0, tide = 5, trade = 40, peace = 7, rest = 933)
b <- c(sea = 2, law = 30, port = 6, tide = 10, trade = 81, peace = 14, rest = 1857)
n <- c(sum(a), sum(b))

delta <- function(y1, y2, alpha) {
  alpha0 <- sum(alpha)
  odds1 <- (y1 + alpha) / (sum(y1) + alpha0 - y1 - alpha)
  odds2 <- (y2 + alpha) / (sum(y2) + alpha0 - y2 - alpha)
  log(odds1) - log(odds2)
}
variance <- function(y1, y2, alpha) 1 / (y1 + alpha) + 1 / (y2 + alpha)

joint <- (a + b) / sum(a + b)
fit <- function(size) {
  alpha <- size * joint
  d <- delta(a, b, alpha)
  list(log_odds = d, z = d / sqrt(variance(a, b, alpha)))
}
usual <- fit(1000)
small <- fit(50)

poisson_g2 <- function(y, words) {
  model <- suppressWarnings(glm(y ~ 1, offset = log(words), family = poisson))
  deviance(model)
}
table_g2 <- function(y, words) {
  observed <- rbind(y, words - y)
  expected <- suppressWarnings(chisq.test(observed, correct = FALSE))$expected
  2 * sum(ifelse(observed == 0, 0, observed * log(observed / expected)))
}
both <- Map(c, a, b)
rate <- function(y, words) ifelse(y == 0, 0.5, y) / words
log_ratio <- log2(rate(a, n[1]) / rate(b, n[2]))

line <- function(name, values) {
  pairs <- paste0('"', names(values), '": ', format(zapsmall(values, 12), trim = TRUE, digits = 12, drop0trailing = TRUE))
  paste0('  "', name, '": { ', paste(pairs, collapse = ", "), " }")
}
cat("{\n")
cat(paste(c(
  line("count", a),
  line("against_count", b),
  line("words", c(count = n[1], against_count = n[2])),
  line("log_odds", usual$log_odds),
  line("z", usual$z),
  line("log_odds_prior_50", small$log_odds),
  line("z_prior_50", small$z),
  line("g2", sapply(both, poisson_g2, words = n)),
  line("g2_whole_table", sapply(both, table_g2, words = n)),
  line("log_ratio", log_ratio)
), collapse = ",\n"))
cat("\n}\n")

library(lme4)
data("cbpp", package = "lme4")

m0 <- glmer(cbind(incidence, size - incidence) ~ 1 + (1 | herd), data = cbpp, family = "binomial")
print(m0)
summary(m0)
fixef(m0)
plogis(fixef(m0))
ranef(m0)$herd
AIC(m0)
BIC(m0)
logLik(m0)
deviance(m0)

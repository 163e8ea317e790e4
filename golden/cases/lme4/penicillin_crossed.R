# Plates crossed with samples
library(lme4)
m <- lmer(diameter ~ 1 + (1 | plate) + (1 | sample), data = Penicillin)
print(m)
print(summary(m))
ranef(m)$sample
VarCorr(m)
vcov(m)
logLik(m)
sigma(m)
head(fitted(m))

# Verbal aggression: persons crossed with items
library(lme4)
m <- glmer(r2 ~ Anger + Gender + btype + situ + (1 | id) + (1 | item),
           data = VerbAgg, family = binomial)
print(m)
print(summary(m))
fixef(m)
ranef(m)$item
VarCorr(m)
logLik(m)
AIC(m)
BIC(m)
deviance(m)
head(fitted(m))

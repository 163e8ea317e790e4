# The same herds with other links than the logit
library(lme4)
probit <- glmer(cbind(incidence, size - incidence) ~ period + (1 | herd),
                data = cbpp, family = binomial(link = "probit"))
print(probit)
summary(probit)
cloglog <- glmer(cbind(incidence, size - incidence) ~ period + (1 | herd),
                 data = cbpp, family = binomial("cloglog"))
print(cloglog)
VarCorr(cloglog)
AIC(probit, cloglog)
round(head(fitted(cloglog)), 4)
